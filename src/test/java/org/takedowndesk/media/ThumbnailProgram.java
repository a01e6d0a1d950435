package org.takedowndesk.media;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

/// The child program of [PicturesTest]: a large picture's facts and thumbnail, then the facts of one that is too
/// large and of one that is larger than it says.
final class ThumbnailProgram {

    private ThumbnailProgram() {}

    public static void main(String[] arguments) {
        Path large = Path.of(arguments[0]);
        Path tooLarge = Path.of(arguments[1]);
        tell(large);
        BufferedImage thumbnail = new Pictures(Limits.standard()).thumbnail(large, 256);
        System.out.println(thumbnail.getWidth() + "x" + thumbnail.getHeight() + " "
                + Integer.toHexString(thumbnail.getRGB(100, 100)));
        tell(tooLarge);
        tell(Path.of(arguments[2]));
    }

    private static void tell(Path file) {
        FileFacts facts = new MediaReader(Limits.standard()).describe(file, "picture.png");
        PixelSize pixels = facts.pixels();
        System.out.println(facts.condition() + (pixels == null ? "" : " " + pixels.width() + "x" + pixels.height()));
    }
}
