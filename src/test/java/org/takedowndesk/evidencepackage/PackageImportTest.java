package org.takedowndesk.evidencepackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.bagit.BagWriter;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;
import org.takedowndesk.workcopy.Area;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.Remade;
import org.takedowndesk.workcopy.Source;
import org.takedowndesk.workcopy.WorkingCopies;

/// A package of one workspace taken into another.
class PackageImportTest {

    private static final int ORIGINALS = 8;

    @TempDir
    Path folder;

    private TestWorkspace theirs;
    private TestWorkspace ours;
    private CaseFile theirCase;
    private CaseFile ourCase;
    private Path zip;

    @BeforeEach
    void open() throws IOException {
        theirs = new TestWorkspace(folder.resolve("theirs"));
        ours = new TestWorkspace(folder.resolve("ours"));
        theirCase = theirs.services().cases().open("Lamps", new HolderId(1), List.of());
        ourCase = ours.services().cases().open("From a colleague", new HolderId(1), List.of());
        for (int i = 1; i <= ORIGINALS; i++) {
            picture("shop-" + i + ".png", 20 + i);
        }
        EvidenceItem first = theirItems().getFirst();
        EvidenceItem cropped = copy(List.of(first), List.of(new Operation.Crop(new Area(1, 1, 9, 9))), "Cropped");
        copy(
                List.of(cropped, theirItems().get(1)),
                List.of(new Operation.JoinPictures(org.takedowndesk.workcopy.Direction.SIDE_BY_SIDE, 3)),
                "Both");
        theirs.services().evidenceCheck().verifyAll(Progress.none());
        zip = folder.resolve("theirs.zip");
        theirs.services().packages().export(theirItems(), zip, BagWriter.Form.ZIP, Progress.none());
    }

    @AfterEach
    void close() {
        theirs.close();
        ours.close();
    }

    private List<EvidenceItem> theirItems() {
        return theirs.services().evidence().of(theirCase.id());
    }

    private Services mine() {
        return ours.services();
    }

    private void picture(String name, int width) throws IOException {
        BufferedImage picture = new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(2, 2, 0xABCDEF);
        Path file = folder.resolve(name);
        ImageIO.write(picture, "png", file.toFile());
        theirs.services()
                .intake()
                .takeIn(List.of(file), IntakeRequest.into(theirCase.id(), IntakeMethod.FILE_CHOOSER), Progress.none());
    }

    private EvidenceItem copy(List<EvidenceItem> parents, List<Operation> steps, String title) {
        Recipe recipe = Recipe.of(java.util.Collections.nCopies(parents.size(), Source.PICTURE), steps);
        return theirs.services()
                .workingCopies()
                .make(
                        new WorkingCopies.Order(
                                theirCase.id(),
                                parents.stream().map(EvidenceItem::id).toList(),
                                recipe,
                                title),
                        Progress.none());
    }

    @Test
    void workingCopyArrivesAsOneAndIsMadeAgainFromWhatCameWithIt() throws IOException {
        EvidencePackages.Imported imported = mine().packages().importInto(ourCase.id(), zip, Progress.none());

        assertEquals(
                List.of("E-0001", "E-0008", "W-0009 Cropped", "W-0010 Both"),
                Stream.of(0, 7, 8, 9)
                        .map(imported.added()::get)
                        .map(item -> (item.key() + " " + item.title()).strip())
                        .toList());
        EvidenceItem cropped = imported.added().get(8);
        EvidenceItem both = imported.added().get(9);
        assertEquals(
                List.of(imported.added().getFirst().id()),
                Objects.requireNonNull(cropped.derivation()).parents());
        assertEquals(
                List.of(cropped.id(), imported.added().get(1).id()),
                Objects.requireNonNull(both.derivation()).parents());
        for (EvidenceItem copy : List.of(cropped, both)) {
            assertArrayEquals(
                    Files.readAllBytes(mine().vault().path(copy.file().hash())),
                    mine().workingCopies().remake(copy, Progress.none()));
            assertEquals(
                    new Remade.Identical(copy.file().hash(), true),
                    mine().workingCopies().check(copy, Progress.none()));
        }
    }

    @Test
    void secondTimeNothingIsNew() {
        EvidencePackages.Imported first = mine().packages().importInto(ourCase.id(), zip, Progress.none());
        assertEquals(List.of(), first.known());
        // The second time everything is there already, and nothing becomes another thing by it.
        EvidencePackages.Imported again = mine().packages().importInto(ourCase.id(), zip, Progress.none());
        assertEquals(List.of(), again.added());
        assertEquals(first.added(), again.known());
    }

    @Test
    void cancellingAnywhereLeavesNothing() throws IOException {
        Set<String> before = files();
        long head = mine().database().head().seq();
        int cancelled = 0;
        boolean through = false;
        for (int after = 1; !through; after += 3) {
            CancelAfter progress = new CancelAfter(after);
            try {
                mine().packages().importInto(ourCase.id(), zip, progress);
                through = true;
            } catch (CancelledException _) {
                cancelled++;
                assertEquals(before, files(), "after " + after + " looks");
                assertEquals(head, mine().database().head().seq());
                assertEquals(List.of(), mine().packages().all());
            }
        }
        assertTrue(cancelled > ORIGINALS, cancelled + " times");
        assertEquals(ORIGINALS + 2, mine().evidence().count(ourCase.id()));
    }

    @Test
    void cancellingKeepsWhatWasThereBefore() throws IOException {
        Path known = folder.resolve("shop-1.png");
        EvidenceItem mineAlready = mine().intake()
                .takeIn(List.of(known), IntakeRequest.into(ourCase.id(), IntakeMethod.FILE_CHOOSER), Progress.none())
                .added()
                .getFirst();
        Set<String> before = files();
        CancelAfter progress = new CancelAfter(Integer.MAX_VALUE);
        progress.cancelAt = "shop-5.png";
        assertThrows(CancelledException.class, () -> mine().packages().importInto(ourCase.id(), zip, progress));
        assertEquals(before, files());
        assertTrue(mine().vault().verify(mineAlready.file().hash()).intact());
    }

    @Test
    void provenanceNamesPackageKeyAndWhatTheSenderDid() {
        EvidencePackages.Imported imported = mine().packages().importInto(ourCase.id(), zip, Progress.none());
        List<Provenance> all = mine().packages().provenance(imported.added().getFirst());
        assertEquals(1, all.size());
        Provenance provenance = all.getFirst();
        assertEquals(zip.toString(), provenance.from().file());
        assertEquals(EvidencePackages.manifest(zip), provenance.from().manifest());
        assertEquals(
                theirs.services().signedHeads().keys().getFirst().fingerprint(),
                provenance.from().signer());
        assertEquals(ours.now(), provenance.from().at());
        assertEquals(theirCase.reference() + "/E-0001", provenance.theirKey());
        // Taken in, named as the parent of the copy, and verified.
        assertEquals(
                List.of("evidence.taken-in", "custody.verified"),
                provenance.log().stream().map(Provenance.Line::action).toList());
        assertEquals(List.of(), mine().packages().provenance(other()));
    }

    private EvidenceItem other() {
        try {
            Path file = Files.writeString(folder.resolve("other.txt"), "mine");
            EvidenceItem item = mine().intake()
                    .takeIn(List.of(file), IntakeRequest.into(ourCase.id(), IntakeMethod.FILE_CHOOSER), Progress.none())
                    .added()
                    .getFirst();
            assertNull(item.derivation());
            return item;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Set<String> files() {
        try (Stream<Sha256> hashes = mine().vault().hashes();
                Stream<Path> strangers = mine().vault().strangers()) {
            Set<String> files = hashes.map(Sha256::hex).collect(Collectors.toCollection(TreeSet::new));
            strangers.forEach(path -> files.add(path.toString()));
            return files;
        }
    }

    /// Is cancelled at the so manieth time that somebody looks, or at a file.
    private static final class CancelAfter implements Progress {

        private final int after;
        private int looks;
        private String cancelAt = "";
        private String now = "";

        CancelAfter(int after) {
            this.after = after;
        }

        @Override
        public void at(long done, long total) {}

        @Override
        public void note(String what) {
            now = what;
        }

        @Override
        public boolean cancelled() {
            looks++;
            return looks >= after || (!cancelAt.isEmpty() && now.equals(cancelAt));
        }
    }
}
