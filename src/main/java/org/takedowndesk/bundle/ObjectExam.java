package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Whether the pictures, states and groups that a page uses may stand in an archival PDF.
final class ObjectExam {

    private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);

    private static final Set<String> INTENTS =
            Set.of("RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation");

    private static final Set<String> BLENDS = Set.of(
            "Normal",
            "Compatible",
            "Multiply",
            "Screen",
            "Overlay",
            "Darken",
            "Lighten",
            "ColorDodge",
            "ColorBurn",
            "HardLight",
            "SoftLight",
            "Difference",
            "Exclusion",
            "Hue",
            "Saturation",
            "Color",
            "Luminosity");

    private final ColourExam colours = new ColourExam();
    private final Set<COSBase> goodPictures = Collections.newSetFromMap(new IdentityHashMap<>());

    ColourExam colours() {
        return colours;
    }

    static boolean isIntent(@Nullable COSBase intent) {
        return intent == null || (intent instanceof COSName name && INTENTS.contains(name.getName()));
    }

    boolean picture(COSStream picture, @Nullable COSDictionary namedColours) throws IOException {
        if (goodPictures.contains(picture)) {
            return true;
        }
        boolean good = look(picture, namedColours)
                && (!(picture.getDictionaryObject(COSName.SMASK) instanceof COSStream soft) || look(soft, null))
                && (!(picture.getDictionaryObject(COSName.MASK) instanceof COSStream mask) || look(mask, null));
        if (good) {
            goodPictures.add(picture);
        }
        return good;
    }

    private boolean look(COSStream picture, @Nullable COSDictionary namedColours) throws IOException {
        if (!isIntent(picture.getDictionaryObject(COSName.INTENT))) {
            return false;
        }
        int depth = picture.getInt(COSName.BITS_PER_COMPONENT, 1);
        if (picture.getBoolean(COSName.IMAGE_MASK, false)) {
            return depth == 1;
        }
        return DEPTHS.contains(depth) && colours.fits(picture.getDictionaryObject(COSName.COLORSPACE), namedColours);
    }

    /// A picture inside the content, whose entries have short names.
    boolean inlinePicture(COSDictionary picture, @Nullable COSDictionary namedColours) throws IOException {
        if (picture.getBoolean(COSName.I, false) || picture.getBoolean(COSName.INTERPOLATE, false)) {
            return false;
        }
        String filters = String.valueOf(picture.getDictionaryObject(COSName.F, COSName.FILTER));
        if (filters.contains("LZW") || filters.contains("Crypt")) {
            return false;
        }
        if (picture.getBoolean(COSName.IM, false) || picture.getBoolean(COSName.IMAGE_MASK, false)) {
            return true;
        }
        COSBase space = picture.getDictionaryObject(COSName.CS, COSName.COLORSPACE);
        if (space instanceof COSName name
                && (name.getName().equals("G") || name.getName().equals("RGB"))) {
            return true;
        }
        return colours.fits(space, namedColours);
    }

    /// An extended graphics state; its soft mask is looked at by itself.
    static boolean state(COSDictionary state) {
        COSBase transfer = state.getDictionaryObject(COSName.getPDFName("TR2"));
        COSBase halftone = state.getDictionaryObject(COSName.getPDFName("HT"));
        COSBase blend = state.getDictionaryObject(COSName.BM);
        return !state.containsKey("TR")
                && !state.containsKey("HTP")
                && !state.containsKey("HTO")
                && !state.containsKey(COSName.FONT)
                && (transfer == null || COSName.DEFAULT.equals(transfer))
                && (halftone == null || COSName.DEFAULT.equals(halftone))
                && (blend == null || (blend instanceof COSName name && BLENDS.contains(name.getName())))
                && isIntent(state.getDictionaryObject(COSName.RI))
                && isOpacity(state.getDictionaryObject(COSName.CA))
                && isOpacity(state.getDictionaryObject(COSName.CA_NS));
    }

    private static boolean isOpacity(@Nullable COSBase value) {
        return value == null
                || (value instanceof COSNumber number && number.floatValue() >= 0 && number.floatValue() <= 1);
    }

    /// The group a page or a form says it is.
    boolean group(@Nullable COSDictionary group, @Nullable COSDictionary namedColours) throws IOException {
        COSBase space = group == null ? null : group.getDictionaryObject(COSName.CS);
        return space == null || colours.fits(space, namedColours);
    }
}
