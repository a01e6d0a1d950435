package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.bundle.BundleRemark.Reason;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;

/// Volumes of a filing copy: none too large, numbered through, and found from the first one's index.
class VolumeTest {

    private static final long CAP = 700_000;

    @TempDir
    Path folder;

    /// Eight pictures that nothing makes smaller, of about 190,000 bytes each, and a section that points to all.
    private BundlePlan plan(int... sides) throws IOException {
        BundleFiles files = new BundleFiles(Files.createDirectory(folder.resolve("in")));
        List<Exhibit> first = new ArrayList<>();
        List<Exhibit> second = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= sides.length; i++) {
            int side = sides[i - 1];
            Path png = files.png(i + ".png", side, side, 8, 2, BundleFiles.noise(side * side * 3, i));
            Exhibit exhibit = BundleFiles.exhibit(i, "Picture " + i, png, "image/png");
            (i % 5 == 0 || i > 5 ? second : first).add(exhibit);
            rows.add(List.of(Cell.exhibit(exhibit.label()), Cell.text("see there")));
        }
        Block table = new Block.Table(List.of(Column.left("Exhibit", 1), Column.left("What", 3)), rows);
        return BundleWriterTest.plan()
                .withSections(List.of(
                        new PlanSection("Statement", List.of(new Block.Paragraph("Words."), table)),
                        new PlanSection("Captures", List.of(), first),
                        new PlanSection("Photos", List.of(), second)));
    }

    private List<BundleResult> write(BundlePlan plan, long cap) {
        return new VolumeWriter(Readings.none())
                .write(plan, cap, folder.resolve("out"), "Case filing", Progress.none());
    }

    private static String words(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void everyVolumeIsSmallEnoughAndSoundAndNumberedThrough() throws IOException {
        List<BundleResult> volumes = write(plan(250, 250, 250, 250, 250, 250, 250, 250), CAP);
        assertTrue(volumes.size() >= 3, volumes.toString());
        int all = volumes.stream().mapToInt(BundleResult::pages).sum();
        int printed = 0;
        for (int i = 0; i < volumes.size(); i++) {
            BundleResult volume = volumes.get(i);
            String name = "Case filing volume " + (i + 1) + " of " + volumes.size() + ".pdf";
            assertEquals(name, volume.file().getFileName().toString());
            assertTrue(Files.size(volume.file()) <= CAP, name + " " + Files.size(volume.file()));
            assertEquals(List.of(), volume.remarks());
            assertEquals(volumes.getFirst().listSha256(), volume.listSha256());
            assertEquals(List.of(), VeraPdf.faults(volume.file(), "2u"), name);
            assertEquals(List.of(), VeraPdf.faults(volume.file(), "ua1"), name);
            CheckReport report = new BundleCheck().check(volume.file(), Progress.none());
            assertTrue(report.passed() && report.ours(), report.findings().toString());
            try (PDDocument document = Loader.loadPDF(volume.file().toFile())) {
                String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    printed++;
                    assertTrue(words(document, page).contains(printed + " / " + all), name + " page " + page);
                    assertEquals(Integer.toString(printed), labels[page - 1]);
                }
            }
        }
        assertEquals(all, printed);
    }

    @Test
    void indexAndTablesLeadIntoTheOtherVolumes() throws IOException {
        List<BundleResult> volumes = write(plan(250, 250, 250, 250, 250, 250, 250, 250), CAP);
        int followed = 0;
        try (PDDocument first = Loader.loadPDF(volumes.getFirst().file().toFile())) {
            String index = words(first, 2);
            for (PDPage page : first.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (((PDAnnotationLink) annotation).getAction() instanceof PDActionRemoteGoTo there) {
                        followed++;
                        follow(there, annotation.getContents(), index);
                    }
                }
            }
        }
        // At least five exhibits and a section, in the index, and the exhibits in two tables.
        assertTrue(followed >= 11, followed + " links");
    }

    private void follow(PDActionRemoteGoTo there, String words, String index) throws IOException {
        Path file = folder.resolve("out").resolve(there.getFile().getFile());
        int page = ((org.apache.pdfbox.cos.COSArray) there.getD()).getInt(0) + 1;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String found = words(document, page);
            String label = words.replaceFirst("^(E-\\d+).*", "$1");
            assertTrue(found.contains(label), words + " is not on page " + page + " of " + file);
            String volume = there.getFile().getFile().replaceFirst(".* volume (\\d+) of .*", "$1");
            String printed = found.replaceFirst("(?s).*?(\\d+) / \\d+\\s*$", "$1");
            assertTrue(index.contains("Vol. " + volume + ", " + printed), index);
        }
    }

    /// Each picture has about 190,000 bytes and a volume of one about 110,000 besides, so three fit into 700,000: five
    /// volumes at the best for twelve, and hardly more are made.
    @Test
    void volumesAreFilled() throws IOException {
        List<BundleResult> volumes = write(plan(250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250), 700_000);
        assertTrue(volumes.size() <= 6, volumes.size() + " volumes");
        for (BundleResult volume : volumes) {
            assertTrue(volume.size() <= 700_000);
        }
    }

    @Test
    void manyVolumesStandInTheirOrder() throws IOException {
        List<String> names = write(plan(250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250), 320_000).stream()
                .map(volume -> volume.file().getFileName().toString())
                .toList();
        assertTrue(names.size() >= 10, names.toString());
        assertEquals(names.stream().sorted().toList(), names);
        assertEquals("Case filing volume 01 of " + names.size() + ".pdf", names.getFirst());
    }

    /// About 1,080,000 bytes as it is, and half of that as a photo.
    @Test
    void pictureThatIsTooLargeAloneIsStoredCoarser() throws IOException {
        List<BundleResult> volumes = write(plan(250, 600, 250), CAP);
        List<BundleRemark> remarks =
                volumes.stream().flatMap(volume -> volume.remarks().stream()).toList();
        assertEquals(
                List.of("E-002 STORED_COARSER"),
                remarks.stream()
                        .map(remark -> remark.exhibit() + " " + remark.reason())
                        .toList());
        for (BundleResult volume : volumes) {
            assertTrue(Files.size(volume.file()) <= CAP, volume.file().toString());
            CheckReport report = new BundleCheck().check(volume.file(), Progress.none());
            assertTrue(report.passed() && report.ours(), report.findings().toString());
            assertEquals(List.of(), VeraPdf.faults(volume.file(), "2u"));
        }
    }

    @Test
    void exhibitThatNothingMakesSmallerIsNamed() throws IOException {
        BundlePlan small = plan(40, 40);
        byte[] words = new byte[500_000];
        new Random(1).nextBytes(words);
        Path text =
                Files.writeString(folder.resolve("in/log.txt"), HexFormat.of().formatHex(words));
        List<PlanSection> sections = new ArrayList<>(small.sections());
        sections.add(new PlanSection("Logs", List.of(), List.of(BundleFiles.exhibit(3, "Log", text, "text/plain"))));
        List<BundleResult> volumes = write(small.withSections(sections), 300_000);
        List<BundleRemark> remarks =
                volumes.stream().flatMap(volume -> volume.remarks().stream()).toList();
        assertEquals(
                List.of("E-003 OVER_CAP"),
                remarks.stream()
                        .filter(remark -> remark.reason() == Reason.OVER_CAP)
                        .map(remark -> remark.exhibit() + " " + remark.reason())
                        .toList());
        for (BundleResult volume : volumes) {
            boolean large = volume.remarks().stream().anyMatch(remark -> remark.reason() == Reason.OVER_CAP);
            assertEquals(
                    large, Files.size(volume.file()) > 300_000, volume.file().toString());
        }
    }

    @Test
    void bundleThatFitsStaysOneFile() throws IOException {
        List<BundleResult> volumes = write(plan(20, 20), 10_000_000);
        assertEquals(
                List.of("Case filing.pdf"),
                volumes.stream()
                        .map(volume -> volume.file().getFileName().toString())
                        .toList());
        assertTrue(new BundleCheck()
                .check(volumes.getFirst().file(), Progress.none())
                .passed());
    }

    @Test
    void samePlanGivesTheSameVolumes() throws IOException {
        BundlePlan plan = plan(250, 250, 250, 250, 250);
        List<String> once = write(plan, CAP).stream().map(BundleResult::sha256).toList();
        List<String> again = new VolumeWriter(Readings.none())
                .write(plan, CAP, folder.resolve("again"), "Case filing", Progress.none()).stream()
                        .map(BundleResult::sha256)
                        .toList();
        assertEquals(once, again);
    }

    @Test
    void cancellingLeavesNothing() throws IOException {
        BundlePlan plan = plan(250, 250, 250, 250, 250);
        Progress cancelling = new Progress() {
            private int bundles;

            @Override
            public void at(long done, long total) {
                bundles += done == total ? 1 : 0;
            }

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return bundles >= 2;
            }
        };
        Path out = folder.resolve("out");
        assertThrows(
                CancelledException.class,
                () -> new VolumeWriter(Readings.none()).write(plan, CAP, out, "Case filing", cancelling));
        try (Stream<Path> left = Files.list(out)) {
            assertEquals(List.of(), left.toList(), String.format(Locale.ROOT, "left in %s", out));
        }
    }
}
