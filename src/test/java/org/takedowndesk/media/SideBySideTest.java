package org.takedowndesk.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.media.SideBySide.Mark;
import org.takedowndesk.media.SideBySide.Side;

class SideBySideTest {

    private static final int MARK_RED = 0xFFC62828;

    private final SideBySide painter =
            new SideBySide(new Pictures(Limits.standard()), new Font(Font.SANS_SERIF, Font.PLAIN, 12));

    @TempDir
    Path folder;

    private Path genuine;
    private Path suspect;

    @BeforeEach
    void writePictures() throws IOException {
        genuine = Files.write(folder.resolve("genuine"), FixtureFiles.picture("png", 400, 300));
        suspect = Files.write(folder.resolve("suspect"), FixtureFiles.jpegWithExif(6, 800, 400));
    }

    @Test
    void paintsBothPicturesWithMarksAndLegend() throws IOException {
        Side left = new Side(genuine, "Genuine 正品", List.of(new Mark(1, 0.25, 0.25), new Mark(2, 1, 1)));
        Side right = new Side(suspect, "Suspect 涉嫌侵权", List.of(new Mark(1, 0.75, 0.75)));
        List<String> findings = List.of("The stitching has 9 stitches per inch instead of 12.", "吊牌字体与正品不同。");

        byte[] png = painter.paint(left, right, findings);
        BufferedImage sheet = ImageIO.read(new ByteArrayInputStream(png));

        // Aspects 4:3 and 1:2 share 1880 pixels: the height is 1880 / (4/3 + 1/2) = 1025, the widths 1367 and 513.
        assertEquals(2000, sheet.getWidth());
        assertEquals(0xFFFFFFFF, sheet.getRGB(5, 5));
        assertEquals(0xFFFF0000, sheet.getRGB(40 + 100, 96 + 100));
        assertEquals(0xFFFFFF00, sheet.getRGB(40 + 1300, 96 + 900));
        assertEquals(MARK_RED, sheet.getRGB(40 + 1367 / 4 + 15, 96 + 1025 / 4));
        assertEquals(MARK_RED, sheet.getRGB(40 + 1367 + 15, 96 + 1025));
        assertEquals(MARK_RED, sheet.getRGB(40 + 1367 + 40 + 513 * 3 / 4 + 15, 96 + 1025 * 3 / 4));
        assertEquals(MARK_RED, sheet.getRGB(40 + 22 + 15, 96 + 1025 + 40 + 22));
        assertArrayEquals(png, painter.paint(left, right, findings));
    }

    @Test
    void staysBoundedWithTheMostAndLongestFindings() throws IOException {
        Path tower = folder.resolve("tower.png");
        FixtureFiles.writeLargePng(tower, 40, 9000);
        List<String> findings = Collections.nCopies(SideBySide.MAX_FINDINGS, "字".repeat(SideBySide.MAX_SENTENCE));
        byte[] png =
                painter.paint(new Side(tower, "t".repeat(5000), List.of()), new Side(tower, "", List.of()), findings);

        BufferedImage sheet = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(2000, sheet.getWidth());
        // Each picture is 1200 / 9000 x 40 = 5 pixels wide in a column of 400 pixels; the titles stay in their columns.
        assertEquals(0xFF808080, sheet.getRGB((2000 - 840) / 2 + 2, 500));
        assertEquals(0xFF808080, sheet.getRGB((2000 - 840) / 2 + 440 + 2, 500));
        for (int y = 0; y < 96; y++) {
            assertEquals(0xFFFFFFFF, sheet.getRGB(1000, y), "the title runs over");
        }
        assertTrue(sheet.getHeight() < 9000, "height is " + sheet.getHeight());
    }

    @Test
    void keepsBothInsideTheSheetWhereOneIsVeryWide() throws IOException {
        Path tower = folder.resolve("tower.png");
        FixtureFiles.writeLargePng(tower, 40, 9000);
        Path wide = Files.write(folder.resolve("wide"), FixtureFiles.picture("png", 1500, 100));
        byte[] png = painter.paint(new Side(wide, "wide", List.of()), new Side(tower, "tower", List.of()), List.of());

        // The wide one gets 2000 - 3 x 40 - 400 = 1480 pixels and so is 98 high.
        BufferedImage sheet = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(0xFFFFFF00, sheet.getRGB(40 + 1460, 96 + 90));
        assertEquals(0xFFFFFFFF, sheet.getRGB(40 + 1490, 96 + 90));
        assertEquals(96 + 98 + 40 + 40, sheet.getHeight());
    }

    @Test
    void refusesWhatASheetCannotHold() {
        Side side = new Side(genuine, "a", List.of());
        List<String> many = Collections.nCopies(SideBySide.MAX_FINDINGS + 1, "a");

        assertThrows(IllegalArgumentException.class, () -> painter.paint(side, side, many));
        assertThrows(IllegalArgumentException.class, () -> new Mark(1, 1.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Mark(0, 1, 0));
    }
}
