package org.takedowndesk.bundle;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// What is left out when objects of another document are copied: entries that an archival PDF may not hold, or that
/// need parts of the other document, and without which a page looks the same.
final class Mending {

    private static final Set<String> OF_STREAMS =
            Set.of("Metadata", "PieceInfo", "StructParent", "StructParents", "Interpolate", "Alternates", "OPI");

    /// Lists of what a font program holds, often false and of no use to anyone who has the program.
    private static final Set<String> OF_FONTS = Set.of("CharSet", "CIDSet");

    private static final COSName FONT_DESCRIPTOR = COSName.FONT_DESC;

    private Mending() {}

    static boolean leavesOut(COSDictionary of, COSName key) {
        if (of instanceof COSStream) {
            return OF_STREAMS.contains(key.getName());
        }
        return FONT_DESCRIPTOR.equals(of.getCOSName(COSName.TYPE)) && OF_FONTS.contains(key.getName());
    }
}
