package org.takedowndesk.bundle;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Makes image objects out of streams.
final class Images {

    private Images() {}

    static COSStream image(COSStream stream, int width, int height, int bits, COSBase colours, COSName filter) {
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, bits);
        stream.setItem(COSName.COLORSPACE, colours);
        stream.setItem(COSName.FILTER, filter);
        return stream;
    }

    /// Says that the rows are filtered as PNG filters them.
    static void filteredRows(COSStream stream, int components, int bits, int width) {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, 15);
        parameters.setInt(COSName.COLORS, components);
        parameters.setInt(COSName.BITS_PER_COMPONENT, bits);
        parameters.setInt(COSName.COLUMNS, width);
        parameters.setDirect(true);
        stream.setItem(COSName.DECODE_PARMS, parameters);
    }

    static COSName colours(int components) {
        return switch (components) {
            case 1 -> COSName.DEVICEGRAY;
            case 3 -> COSName.DEVICERGB;
            default -> throw new IllegalArgumentException("No colours of " + components + " components");
        };
    }

    static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        array.setDirect(true);
        return array;
    }
}
