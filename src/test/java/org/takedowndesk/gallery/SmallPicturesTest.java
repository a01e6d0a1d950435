package org.takedowndesk.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Vault;

@SuppressWarnings("NullAway") // made before each test
class SmallPicturesTest {

    @TempDir
    Path folder;

    private Vault vault;

    @BeforeEach
    void open() throws IOException {
        vault = new Vault(Files.createDirectory(folder.resolve("vault")));
    }

    @Test
    void aPhotoIsShownAgainWithoutItsFile() throws IOException {
        Sha256 hash = put("jpg", BufferedImage.TYPE_INT_RGB);
        BufferedImage made =
                assertInstanceOf(SmallPicture.Shown.class, pictures().of(hash)).image();
        assertEquals(256, made.getWidth());
        assertEquals(192, made.getHeight());
        vault.destroy(hash);
        BufferedImage kept =
                assertInstanceOf(SmallPicture.Shown.class, pictures().of(hash)).image();
        assertEquals(256, kept.getWidth());
        Color colour = new Color(kept.getRGB(40, 40));
        assertEquals(200, colour.getRed(), 6);
        assertEquals(40, colour.getGreen(), 6);
        assertEquals(90, colour.getBlue(), 6);
    }

    @Test
    void whatIsTransparentStaysSo() throws IOException {
        Sha256 hash = put("png", BufferedImage.TYPE_INT_ARGB);
        pictures().of(hash);
        vault.destroy(hash);
        BufferedImage kept =
                assertInstanceOf(SmallPicture.Shown.class, pictures().of(hash)).image();
        assertEquals(0, kept.getRGB(250, 100) >>> 24);
        assertEquals(0xFFC8285A, kept.getRGB(40, 40));
    }

    @Test
    void theReasonWhyNothingIsShownIsKept() throws IOException {
        byte[] cut = Arrays.copyOf(picture("png", BufferedImage.TYPE_INT_RGB), 100);
        Sha256 hash = vault.put(cut, "cut.png").hash();
        assertEquals(new SmallPicture.NotShown(Condition.TRUNCATED), pictures().of(hash));
        vault.destroy(hash);
        assertEquals(new SmallPicture.NotShown(Condition.TRUNCATED), pictures().of(hash));
    }

    @Test
    void aFileThatIsMissingIsTriedAgain() throws IOException {
        byte[] content = picture("jpg", BufferedImage.TYPE_INT_RGB);
        assertEquals(new SmallPicture.NotShown(Condition.UNREADABLE), pictures().of(Sha256.of(content)));
        vault.put(content, "found.jpg");
        assertInstanceOf(SmallPicture.Shown.class, pictures().of(Sha256.of(content)));
    }

    private SmallPictures pictures() {
        return new SmallPictures(
                vault, new Pictures(Limits.standard()), new FileCache(folder.resolve("cache"), 1_000_000));
    }

    private Sha256 put(String format, int type) throws IOException {
        return vault.put(picture(format, type), "picture").hash();
    }

    /// Left of one colour, the right nothing.
    private static byte[] picture(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(1600, 1200, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(200, 40, 90));
        graphics.fillRect(0, 0, 800, 1200);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
