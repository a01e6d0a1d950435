package org.takedowndesk.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The faces of the sample's papers, read once for all of them.
final class PaperFaces {

    private final TrueTypeFont regular = read("NotoSansSC-Regular");
    private final TrueTypeFont bold = read("NotoSansSC-Bold");

    private static TrueTypeFont read(String name) {
        try (InputStream in = PaperFaces.class.getResourceAsStream("/org/takedowndesk/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + name);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }
}
