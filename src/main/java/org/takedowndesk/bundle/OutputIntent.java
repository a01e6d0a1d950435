package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Says that the colours of a document are those of sRGB, with a profile of our own: the one inside Java differs from
/// version to version, and the same plan must give the same bytes.
final class OutputIntent {

    private static final String CONDITION = "sRGB IEC61966-2.1";
    private static final String PROFILE = "srgb.icc";

    private OutputIntent() {}

    static void enter(PDDocument document, COSDictionary catalog) {
        COSStream profile = Draft.stream(document, profile());
        profile.setInt(COSName.N, 3);
        profile.setItem(COSName.ALTERNATE, COSName.DEVICERGB);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString(CONDITION));
        intent.setItem(COSName.INFO, new COSString(CONDITION));
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
    }

    static byte[] profile() {
        try (InputStream in = Objects.requireNonNull(OutputIntent.class.getResourceAsStream(PROFILE), PROFILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
