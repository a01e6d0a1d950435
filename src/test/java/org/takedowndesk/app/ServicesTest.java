package org.takedowndesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.PasteResult;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class ServicesTest {

    @TempDir
    Path folder;

    @Test
    void theWholeJobSurvivesClosing() throws IOException {
        try (TestWorkspace workspace = new TestWorkspace(folder.resolve("workspace"))) {
            Services services = workspace.services();
            RightsHolder holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
            Right right = services.rights().add(holder.id(), IprType.TRADEMARK);
            CaseFile file = services.cases().open("Copied lamps", holder.id(), List.of(right.id()));
            assertEquals("TD-2026-0001", file.reference());

            PasteResult pasted = services.listings()
                    .paste(
                            file.id(),
                            "看这个：https://item.taobao.com/item.htm?spm=a1&id=656308694954，还有 https://item.taobao.com/item.htm?id=656308694954");
            assertEquals(1, pasted.added().size());
            assertEquals(1, pasted.repeated().size());
            Listing listing = pasted.added().getFirst();

            EvidenceItem genuine = takeIn(services, file, listing, "genuine.png", Color.GREEN);
            EvidenceItem suspect = takeIn(services, file, listing, "suspect.png", Color.RED);
            assertEquals("E-0001", genuine.key());

            Comparison comparison = services.comparisons().add(file.id(), "Lamp", genuine.id(), suspect.id());
            services.comparisons()
                    .save(comparison.withFindings(
                            List.of(new Finding(new Finding.Spot(0.5, 0.5), new Finding.Spot(0.4, 0.6), "商标颜色不同"))));
            Comparison painted =
                    services.comparisons().paintSheet(comparison.id(), new Comparisons.Headings("Genuine", "Suspect"));
            EvidenceItem sheet = services.evidence().get(required(painted));
            assertEquals("W-0003", sheet.key());
            assertTrue(services.evidenceCheck()
                    .verifyAll(Progress.none())
                    .differences()
                    .isEmpty());

            Complaint complaint = services.complaints().add(file.id(), "taobao", right.id(), TargetKind.LISTING);
            services.complaints().choose(complaint.id(), List.of(listing.id()));
            services.complaints().file(complaint.id(), "P-1", workspace.now());
            workspace.pass(Duration.ofDays(1));
            services.complaints()
                    .record(complaint.id(), List.of(listing.id()), ListingState.AWAITING_SELLER, workspace.now(), "");
            RunningClock clock = services.complaintClocks()
                    .running(services.complaints().get(complaint.id()))
                    .getFirst();
            // Accepted on Tuesday 24 November in Beijing: Wednesday, Thursday, Friday; it ends on Friday at 24:00
            // there.
            assertEquals(Instant.parse("2026-11-27T16:00:00Z"), clock.deadline().dueAt());

            services.bundles()
                    .export(
                            new BundleRequest(file.id(), null, java.util.Locale.ENGLISH),
                            folder.resolve("out"),
                            Progress.none());
            ExportedBundle bundle = services.bundles()
                    .export(
                            new BundleRequest(file.id(), complaint.id(), java.util.Locale.SIMPLIFIED_CHINESE),
                            folder.resolve("out"),
                            Progress.none());
            assertEquals(3, bundle.exhibits());
            assertEquals(List.of(), bundle.remarks());
            assertEquals(
                    "TD-2026-0001-C1 zh.pdf",
                    Path.of(bundle.file()).getFileName().toString());

            Services again = workspace.reopen();
            assertFalse(again.database().opened().rebuilt());
            assertEquals(List.of(), again.database().verifyJournal(Progress.none()));
            assertEquals(List.of(), again.database().compareWithRebuild(Progress.none()));
            Complaint kept = again.complaints().byReference("td-2026-0001/c1");
            assertEquals(
                    List.of(ListingState.DRAFT, ListingState.FILED, ListingState.AWAITING_SELLER),
                    kept.listings().getFirst().steps().stream()
                            .map(ComplaintListing.Step::state)
                            .toList());
            assertEquals(
                    List.of(
                            "evidence.derived",
                            "evidence.derived",
                            "comparison.edited",
                            "comparison.added",
                            "evidence.taken-in"),
                    again.custody().log(suspect.id()).stream()
                            .map(TimelineEntry::action)
                            .filter(action -> !action.startsWith("custody"))
                            .toList());
        }
    }

    @Test
    void aSecondProgramIsToldWhoIsIn() {
        try (TestWorkspace workspace = new TestWorkspace(folder.resolve("workspace"))) {
            ProblemException refused = assertThrows(
                    ProblemException.class,
                    () -> Services.open(workspace.folder(), () -> "Zhao", () -> {}, Progress.none()));
            assertTrue(refused.values().contains("Lin Yue"), refused.getMessage());
        }
    }

    private static org.takedowndesk.evidence.EvidenceId required(Comparison comparison) {
        var sheet = comparison.sheet();
        assertNotNull(sheet);
        return sheet;
    }

    private EvidenceItem takeIn(Services services, CaseFile file, Listing listing, String name, Color color)
            throws IOException {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 640, 480);
        graphics.dispose();
        Path path = folder.resolve(name);
        ImageIO.write(picture, "png", path.toFile());
        var result = services.intake()
                .takeIn(
                        List.of(path),
                        IntakeRequest.into(file.id(), IntakeMethod.COMMAND_LINE).withListings(List.of(listing.id())),
                        Progress.none());
        assertEquals(List.of(), result.refused());
        assertTrue(Files.isRegularFile(path));
        return result.added().getFirst();
    }
}
