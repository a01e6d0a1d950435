package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.bundle.BundleRemark.Reason;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;

/// Pictures with fewer dots are made beside the pages they stand on.
class LatePicturesTest {

    private static final int PHOTOS = 9;

    @TempDir
    Path folder;

    /// Finer than 300 dots an inch on a page.
    private byte[] photo() throws IOException {
        return BundleFiles.jpegBytes(BundleFiles.drawing(3600, 2700, BufferedImage.TYPE_INT_RGB));
    }

    private BundlePlan plan(int damaged) throws IOException {
        BundleFiles files = new BundleFiles(folder);
        byte[] whole = photo();
        List<Exhibit> exhibits = new ArrayList<>();
        for (int i = 1; i <= PHOTOS; i++) {
            // The header is whole, so that nothing is wrong until the picture is decoded.
            byte[] bytes = i == damaged ? Arrays.copyOf(whole, whole.length / 3) : whole;
            exhibits.add(BundleFiles.exhibit(i, "Photo " + i, files.written("p" + i + ".jpg", bytes), "image/jpeg"));
        }
        return BundleWriterTest.plan(exhibits.toArray(Exhibit[]::new));
    }

    private BundleResult write(BundlePlan plan, String name) {
        return new BundleWriter().write(plan, Edition.FILING, folder.resolve(name), Progress.none());
    }

    @Test
    void pictureThatCannotBeMadeBecomesANoticeAndHarmsNoOther() throws IOException {
        BundleResult result = write(plan(5), "a.pdf");
        assertEquals(
                List.of("E-005"),
                result.remarks().stream()
                        .filter(remark -> remark.reason() == Reason.DAMAGED)
                        .map(BundleRemark::exhibit)
                        .toList(),
                result.remarks().toString());
        CheckReport report = new BundleCheck().check(result.file(), Progress.none());
        assertTrue(report.passed(), report.findings().toString());
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            for (int i = 1; i <= PHOTOS; i++) {
                int page = Objects.requireNonNull(result.firstPages().get("E-00" + i));
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(document).contains("Photo " + i), "page " + page);
                boolean pictured = document.getPage(page - 1)
                        .getResources()
                        .getXObjectNames()
                        .iterator()
                        .hasNext();
                assertEquals(i != 5, pictured, "photo " + i);
            }
        }
    }

    @Test
    void whicheverPictureIsReadyFirstTheBytesAreTheSame() throws IOException {
        BundlePlan plan = plan(0);
        BundleResult first = write(plan, "a.pdf");
        BundleResult second = write(plan, "b.pdf");
        assertArrayEquals(Files.readAllBytes(first.file()), Files.readAllBytes(second.file()));
        assertEquals(List.of(), VeraPdf.faults(first.file(), "2u"));
    }

    @Test
    void stoppingLeavesNothing() throws IOException {
        BundlePlan plan = plan(0);
        Path target = folder.resolve("out");
        Files.createDirectory(target);
        int[] asked = {0};
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {}

            /// Not before all are placed.
            @Override
            public boolean cancelled() {
                return ++asked[0] > PHOTOS + 2;
            }
        };
        assertThrows(
                CancelledException.class,
                () -> new BundleWriter().write(plan, Edition.FILING, target.resolve("c.pdf"), stopped));
        try (Stream<Path> left = Files.list(target)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
