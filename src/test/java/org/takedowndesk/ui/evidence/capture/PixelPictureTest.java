package org.takedowndesk.ui.evidence.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PixelPictureTest {

    @Test
    void aPieceIsCutOut() {
        PixelPicture picture = new PixelPicture(3, 2, new int[] {1, 2, 3, 4, 5, 6});
        assertArrayEquals(
                new int[] {2, 3, 5, 6},
                picture.crop(new CaptureRegion.Pixels(1, 0, 2, 2)).argb());
    }

    @Test
    void oneColourIsToldWhateverTheAlpha() {
        assertTrue(new PixelPicture(2, 1, new int[] {0xFF000000, 0x00000000}).oneColour());
        assertFalse(new PixelPicture(2, 1, new int[] {0xFF000000, 0xFF000001}).oneColour());
    }

    @Test
    void aPictureWithoutAnyAlphaIsMadeOpaque() throws IOException {
        BufferedImage read = read(new PixelPicture(2, 1, new int[] {0x00112233, 0x00445566}));
        assertEquals(0xFF112233, read.getRGB(0, 0));
        assertEquals(0xFF445566, read.getRGB(1, 0));
    }

    @Test
    void realTransparencyIsKept() throws IOException {
        BufferedImage read = read(new PixelPicture(2, 1, new int[] {0x00112233, 0xFF445566}));
        assertEquals(0, read.getRGB(0, 0) >>> 24);
        assertEquals(0xFF445566, read.getRGB(1, 0));
    }

    private static BufferedImage read(PixelPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }
}
