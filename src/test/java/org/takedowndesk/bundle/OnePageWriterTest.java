package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.LampCase;
import org.takedowndesk.OutsideTool;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Papers of one page as `qpdf` and the tools of Poppler see them.
class OnePageWriterTest {

    private static final long ROOM = 50_000_000;

    @TempDir
    Path folder;

    private Path out;
    private BundleFiles files;

    @BeforeEach
    void open() throws IOException {
        files = new BundleFiles(folder);
        out = Files.createDirectory(folder.resolve("out"));
    }

    private static SheetPicture shown(String label, Path file) throws IOException {
        return new SheetPicture(label, file, hash(file), "2026-11-23 09:00:00 +08:00");
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static OnePage page(Locale language, String words, SheetPicture... pictures) {
        return new OnePage(
                "taobao 600000000001",
                "台灯 a lamp",
                "TD-2026-0001/C1",
                language,
                Instant.parse("2026-11-23T01:00:00Z"),
                List.of(Fact.of("Site", "Taobao"), Fact.code("Link", "https://item.taobao.com/item.htm?id=6")),
                words,
                List.of(pictures));
    }

    private Path write(OnePage page, long most) {
        return new OnePageWriter()
                .write(page, most, out.resolve("page.pdf"), Progress.none())
                .file();
    }

    private Path png(String name, int width, int height) throws IOException {
        return files.image(name, "png", BundleFiles.drawing(width, height, BufferedImage.TYPE_INT_RGB));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> left = Files.list(out)) {
            return left.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String text(Path pdf) throws Exception {
        OutsideTool.run(
                "pdftotext",
                "-enc",
                "UTF-8",
                "-layout",
                pdf.toString(),
                folder.resolve("t").toString());
        return Files.readString(folder.resolve("t"));
    }

    @Test
    void onePageSaysAllAndIsSound() throws Exception {
        Path shot = png("shot.png", 800, 600);
        Path pdf = write(page(Locale.ENGLISH, "The lamp bears our mark.", shown("E-0001 Screenshot", shot)), ROOM);

        assertTrue(OutsideTool.run("qpdf", "--check", pdf.toString()).contains("No syntax or stream encoding"));
        assertTrue(OutsideTool.run("pdfinfo", pdf.toString()).contains("Pages:           1"));
        String text = text(pdf);
        for (String wanted : List.of(
                "taobao 600000000001",
                "台灯 a lamp",
                "https://item.taobao.com/item.htm?id=6",
                "The lamp bears our mark.",
                "E-0001 Screenshot",
                "SHA-256 " + hash(shot),
                "2026-11-23 09:00:00 +08:00",
                "TD-2026-0001/C1",
                "1/1")) {
            assertTrue(text.contains(wanted), wanted + " in " + text);
        }
        assertEquals(List.of("page.pdf"), left());
    }

    @Test
    void sameContentGivesTheSameBytesWhateverTheComputerSpeaks() throws IOException {
        OnePage page = page(Locale.SIMPLIFIED_CHINESE, "说明", shown("E-0001", png("a.png", 300, 200)));
        byte[] first = Files.readAllBytes(write(page, ROOM));
        Locale before = Locale.getDefault();
        try {
            // Its digits and its letter i are others.
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(first, Files.readAllBytes(write(page, ROOM)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPictureIsStoredCoarserUntilThePageFits() throws Exception {
        Path noise = LampCase.noise(folder.resolve("noise.png"), 1500, 1500, 3);
        OnePage page = page(Locale.ENGLISH, "", shown("E-0001", noise));
        assertTrue(Files.size(write(page, ROOM)) > 5_000_000);
        Path small = write(page, 1_500_000);
        assertTrue(Files.size(small) <= 1_500_000 && Files.size(small) > 500_000, "" + Files.size(small));
        assertTrue(OutsideTool.run("pdfimages", "-list", small.toString()).contains("jpeg"));

        ProblemException refused = assertThrows(ProblemException.class, () -> write(page, 40_000));
        assertEquals(Problem.LIMIT_EXCEEDED, refused.problem());
        String said = Texts.english().problem(refused);
        assertTrue(said.startsWith("page.pdf: at most 40.0 kB are possible, "), said);
    }

    @Test
    void whatIsNotOnRecordIsNamedAndNothingIsLeft() throws IOException {
        Path shot = png("shot.png", 300, 200);
        SheetPicture picture = shown("E-0001 Screenshot", shot);
        OnePage page = page(Locale.ENGLISH, "", picture);
        Files.writeString(shot, "something else");
        assertEquals(
                "E-0001 Screenshot cannot be read: it is not the file on record; its SHA-256 is now " + hash(shot)
                        + ".",
                refusal(page));
        Files.delete(shot);
        assertEquals(
                "E-0001 Screenshot cannot be read: the file is missing or the drive cannot read it.", refusal(page));
        assertEquals(List.of(), left());
    }

    @Test
    void damagedPictureIsNamed() throws IOException {
        byte[] whole = BundleFiles.jpegBytes(BundleFiles.drawing(3600, 2700, BufferedImage.TYPE_INT_RGB));
        Path cut = files.written("cut.jpg", java.util.Arrays.copyOf(whole, whole.length / 3));
        String said = refusal(page(Locale.ENGLISH, "", shown("E-0007 Photo", cut)));
        assertTrue(said.startsWith("E-0007 Photo cannot be read: The file is damaged or cut short"), said);
        Path text = files.written("text.png", "no picture".getBytes(StandardCharsets.UTF_8));
        assertThrows(RuntimeException.class, () -> write(page(Locale.ENGLISH, "", shown("E-0008", text)), ROOM));
        assertEquals(List.of(), left());
    }

    private String refusal(OnePage page) {
        return Texts.english().problem(assertThrows(ProblemException.class, () -> write(page, ROOM)));
    }

    @Test
    void wordsThatLeaveNoRoomAreRefusedInWords() throws IOException {
        OnePage page = page(Locale.ENGLISH, "Every word counts. ".repeat(400), shown("E-0001", png("a.png", 300, 200)));
        assertEquals(
                "A page for taobao 600000000001 is not possible: its facts and words leave no room for the pictures."
                        + " Shorten the explanation.",
                refusal(page));
        assertEquals(List.of(), left());
    }

    @Test
    void stoppingLeavesNothing() throws IOException {
        OnePage page = page(Locale.ENGLISH, "", shown("E-0001", png("a.png", 300, 200)));
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(
                CancelledException.class,
                () -> new OnePageWriter().write(page, ROOM, out.resolve("page.pdf"), stopped));
        assertEquals(List.of(), left());
    }
}
