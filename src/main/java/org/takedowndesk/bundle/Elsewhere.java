package org.takedowndesk.bundle;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/// A page in another volume of the same bundle.
///
/// @param file the name of the volume, which lies in the same folder
/// @param index of the page in that file, from 0
/// @param printed the number the page bears
/// @param pages of the item that begins there
/// @param exhibitPagesBefore pages of exhibits in all volumes before it
record Elsewhere(String file, int volume, int index, int printed, int pages, int exhibitPagesBefore) implements Target {

    /// Leads there, as long as the volumes stay together.
    COSDictionary action() {
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setItem(COSName.F, new COSString(file));
        specification.setItem(COSName.UF, new COSString(file));
        COSArray page = new COSArray();
        page.add(COSInteger.get(index));
        page.add(COSName.getPDFName("XYZ"));
        page.add(COSNull.NULL);
        page.add(COSNull.NULL);
        page.add(COSNull.NULL);
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName("GoToR"));
        action.setItem(COSName.F, specification);
        action.setItem(COSName.D, page);
        return action;
    }
}
