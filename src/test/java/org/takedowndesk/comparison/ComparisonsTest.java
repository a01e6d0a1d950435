package org.takedowndesk.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.journal.Change;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class ComparisonsTest {

    private static final Comparisons.Headings HEADINGS = new Comparisons.Headings("Genuine", "Suspect");

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private CaseId caseId;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        var holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        caseId = services.cases().open("Lamps", holder.id(), List.of()).id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void comparisonAndItsSheetAreOneChange() throws IOException {
        Comparison added = services.comparisons().addPainted(lamps(picture("a.png", Color.RED)), HEADINGS);

        assertEquals(added, services.comparisons().get(new ComparisonId(1)));
        EvidenceItem sheet = services.evidence().get(Objects.requireNonNull(added.sheet()));
        assertEquals("W-0003", sheet.key());
        assertEquals("Lamps", sheet.title());
        // One entry carries both, and no undo takes evidence away.
        assertEquals(
                List.of("evidence", "comparison"),
                services.database().entry(services.database().head().seq()).orElseThrow().changes().stream()
                        .map(Change::kind)
                        .toList());
        assertEquals(Optional.empty(), services.database().undo());
    }

    @Test
    void sheetThatCannotBePaintedLeavesNoComparison() throws IOException {
        EvidenceItem suspect = picture("a.png", Color.RED);
        Comparison lamps = lamps(suspect);
        Path kept = services.vault().path(suspect.file().hash());
        kept.toFile().setWritable(true);
        Files.writeString(kept, "no picture any more");

        assertThrows(ProblemException.class, () -> services.comparisons().addPainted(lamps, HEADINGS));
        assertEquals(List.of(), services.comparisons().of(caseId));
        assertEquals(2, services.evidence().count(caseId));
    }

    private Comparison lamps(EvidenceItem suspect) throws IOException {
        EvidenceItem genuine = picture("genuine.png", Color.GREEN);
        Finding finding = new Finding(new Finding.Spot(0.5, 0.5), new Finding.Spot(0.4, 0.6), "商标颜色不同");
        return new Comparison(new ComparisonId(0), caseId, "Lamps", genuine.id(), suspect.id(), List.of(finding), null);
    }

    private EvidenceItem picture(String name, Color color) throws IOException {
        BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, color.getRGB());
        Path path = folder.resolve(name);
        ImageIO.write(picture, "png", path.toFile());
        return services.intake()
                .takeIn(List.of(path), IntakeRequest.into(caseId, IntakeMethod.COMMAND_LINE), Progress.none())
                .added()
                .getFirst();
    }
}
