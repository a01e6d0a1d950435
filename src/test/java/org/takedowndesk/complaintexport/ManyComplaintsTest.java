package org.takedowndesk.complaintexport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.LampCase;
import org.takedowndesk.Launcher;
import org.takedowndesk.SmallHeap;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.ComplaintDesk;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.marketplace.TargetKind;

class ManyComplaintsTest {

    private static final int COUNT = 200;
    private static final int SIDE = 1200;

    @TempDir
    Path folder;

    /// The program itself, in a heap that four of the pictures would fill.
    @Test
    void twoHundredComplaintsAreExportedInASmallHeap() throws IOException, InterruptedException {
        try (ComplaintDesk desk = new ComplaintDesk(folder)) {
            List<Listing> listings = desk.taobao(
                    LongStream.range(0, COUNT).map(i -> 656308690000L + i).toArray());
            EvidenceItem shot = desk.takeIn(LampCase.noise(folder.resolve("noise.jpg"), SIDE, SIDE, 7));
            for (Listing listing : listings) {
                desk.services()
                        .complaints()
                        .add(
                                desk.file().id(),
                                "taobao",
                                desk.trademark().id(),
                                new Complaints.Content(
                                        TargetKind.LISTING,
                                        "TM_FAKE_OBVIOUS",
                                        "",
                                        "The page calls the lamp a replica.",
                                        List.of(listing.id()),
                                        List.of(new Attachment(shot.id(), "SCREENSHOT"))));
            }
            for (Listing listing : listings) {
                desk.services().evidence().link(List.of(shot.id()), listing.id());
            }
        }
        Path out = folder.resolve("out");
        String said = SmallHeap.run(
                128,
                Launcher.class,
                "-w",
                folder.resolve("workspace").toString(),
                "--lang",
                "en",
                "complaint",
                "export",
                "--all",
                "--state",
                "draft",
                "-o",
                out.toString());
        assertTrue(said.contains("200 written, 0 unchanged, 0 failed"), said);
        try (Stream<Path> folders = Files.list(out)) {
            assertEquals(COUNT + 1L, folders.count());
        }
        assertTrue(Files.size(out.resolve("TD-2026-0001-C200").resolve("taobao 656308690199.pdf")) > 100_000);
    }
}
