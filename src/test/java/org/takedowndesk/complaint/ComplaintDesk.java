package org.takedowndesk.complaint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.MarkKind;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocument;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.StoredFile;
import org.takedowndesk.work.Progress;

/// A workspace with a holder, a complete Chinese trademark and a case, from which a complaint can be filed.
public final class ComplaintDesk implements AutoCloseable {

    private final Path folder;
    private final TestWorkspace workspace;
    private final RightsHolder holder;
    private final Right trademark;
    private final CaseFile file;
    private int pictures;

    public ComplaintDesk(Path folder) {
        this.folder = folder;
        this.workspace = new TestWorkspace(folder.resolve("workspace"));
        this.holder = services().holders().add(HolderKind.ORGANISATION, "Northlight Optics GmbH");
        this.trademark = completeTrademark(Set.of("CN"));
        this.file = services().cases().open("Copied lamps", holder.id(), List.of(trademark.id()));
    }

    public TestWorkspace workspace() {
        return workspace;
    }

    public Services services() {
        return workspace.services();
    }

    public RightsHolder holder() {
        return holder;
    }

    public Right trademark() {
        return trademark;
    }

    public CaseFile file() {
        return file;
    }

    /// A trademark that lacks nothing, in force until 2031.
    public Right completeTrademark(Set<String> territories) {
        Right empty = services().rights().add(holder.id(), IprType.TRADEMARK);
        Right right = new Right(
                empty.id(),
                holder.id(),
                "NORTHLIGHT",
                "18273645",
                "Northlight Optics GmbH",
                new TreeSet<>(territories),
                LocalDate.parse("2020-03-02"),
                LocalDate.parse("2021-01-14"),
                LocalDate.parse("2031-01-13"),
                "Northlight",
                new RightDetails.Trademark(MarkKind.WORD, "NORTHLIGHT", "", List.of(11), false, false, false, false),
                List.of(paper(RightDocumentKind.CERTIFICATE), paper(RightDocumentKind.CLASS_PAGE)),
                "",
                false);
        services().rights().save(right);
        return right;
    }

    private RightDocument paper(RightDocumentKind kind) {
        byte[] text = ("Scan of " + kind).getBytes(StandardCharsets.UTF_8);
        StoredFile stored = services().vault().put(text, kind + ".txt");
        return new RightDocument(kind, null, new KeptFile(stored.hash(), kind + ".txt", stored.size()));
    }

    /// Listings of Taobao with these item ids.
    public List<Listing> taobao(long... ids) {
        StringBuilder text = new StringBuilder();
        for (long id : ids) {
            text.append("https://item.taobao.com/item.htm?id=").append(id).append('\n');
        }
        services().listings().paste(file.id(), text.toString());
        return services().listings().of(file.id());
    }

    /// Takes in a drawn picture.
    public EvidenceItem picture(String name) {
        BufferedImage picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, ++pictures);
        Path path = folder.resolve(name);
        try {
            ImageIO.write(picture, name.substring(name.lastIndexOf('.') + 1), path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return takeIn(path);
    }

    public EvidenceItem takeIn(Path path) {
        return services()
                .intake()
                .takeIn(List.of(path), IntakeRequest.into(file.id(), IntakeMethod.COMMAND_LINE), Progress.none())
                .added()
                .getFirst();
    }

    /// A complaint with nothing wrong about it: one listing, compared pictures, an explanation.
    public Complaint sound() {
        return sound(taobao(656308694954L).getFirst().id());
    }

    public Complaint sound(ListingId listing) {
        Complaint draft = services().complaints().add(file.id(), "taobao", trademark.id(), TargetKind.LISTING);
        services()
                .complaints()
                .save(draft.withDraft(
                                "taobao",
                                trademark.id(),
                                TargetKind.LISTING,
                                "TM_FAKE_OBVIOUS",
                                "",
                                "The page calls the lamp a replica of Northlight.")
                        .withAttachments(List.of(new Attachment(
                                picture("shot-" + draft.id().value() + ".png").id(), "SCREENSHOT"))));
        services().complaints().choose(draft.id(), List.of(listing));
        return services().complaints().get(draft.id());
    }

    /// A sound complaint, filed at `at`.
    public Complaint filed(Instant at) {
        Complaint complaint = sound();
        services().complaints().file(complaint.id(), "TB-2026-1187", at);
        return services().complaints().get(complaint.id());
    }

    /// The complaint after all of its listings came to `state`.
    public Complaint then(Complaint complaint, ListingState state, String at) {
        services()
                .complaints()
                .record(
                        complaint.id(),
                        complaint.listings().stream()
                                .map(ComplaintListing::listing)
                                .toList(),
                        state,
                        Instant.parse(at),
                        "");
        return services().complaints().get(complaint.id());
    }

    @Override
    public void close() {
        workspace.close();
    }
}
