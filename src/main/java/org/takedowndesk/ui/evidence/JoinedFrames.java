package org.takedowndesk.ui.evidence;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.takedowndesk.capture.LongPicture;
import org.takedowndesk.capture.Strip;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.WorkingCopy;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.text.Texts;
import org.takedowndesk.vault.Vault;

/// Draws the strips of a recording's frames below each other, and keeps the long picture as a working copy.
public final class JoinedFrames implements LongPictures {

    /// What fits into memory beside the program; a longer page stays in its frames.
    private static final long MOST_PIXELS = 60_000_000;

    private final Intake intake;
    private final Vault vault;
    private final Pictures pictures;
    private final Texts texts;

    public JoinedFrames(Intake intake, Vault vault, Pictures pictures, Texts texts) {
        this.intake = intake;
        this.vault = vault;
        this.pictures = pictures;
        this.texts = texts;
    }

    @Override
    public Optional<EvidenceItem> make(List<EvidenceItem> frames, LongPicture picture) {
        List<EvidenceItem> parents = picture.strips().stream()
                .map(Strip::frame)
                .distinct()
                .map(frames::get)
                .toList();
        EvidenceItem first = parents.getFirst();
        int width = first.description().width();
        if ((long) width * picture.height() > MOST_PIXELS) {
            return Optional.empty();
        }
        Derivation derivation = new Derivation(
                parents.stream().map(EvidenceItem::id).toList(),
                parents.stream().map(parent -> parent.file().hash()).toList(),
                "joinFrames",
                "");
        IntakeRequest request = IntakeRequest.into(first.caseId(), IntakeMethod.MADE_HERE)
                .withListings(first.listings())
                .withSourceUrl(first.sourceUrl())
                .withCapturedAt(first.capturedAt().at())
                .withKind(EvidenceKind.SCREENSHOT);
        String name = first.file().name().replace(".png", "-joined.png");
        String title = texts.get("evidence.joined.title", parents.size());
        WorkingCopy copy = new WorkingCopy(name, title, request, derivation);
        return Optional.of(intake.addWorkingCopy(draw(frames, picture, width), copy, (transaction, item) -> item));
    }

    private byte[] draw(List<EvidenceItem> frames, LongPicture picture, int width) {
        BufferedImage whole = new BufferedImage(width, picture.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = whole.createGraphics();
        int y = 0;
        for (Strip strip : picture.strips()) {
            EvidenceItem frame = frames.get(strip.frame());
            int side = Math.max(frame.description().width(), frame.description().height());
            BufferedImage read = pictures.read(vault.path(frame.file().hash()), side);
            graphics.drawImage(read.getSubimage(0, strip.fromRow(), width, strip.rows()), 0, y, null);
            y += strip.rows();
        }
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(whole, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return png.toByteArray();
    }
}
