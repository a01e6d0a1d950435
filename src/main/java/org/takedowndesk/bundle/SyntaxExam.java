package org.takedowndesk.bundle;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// Whether everything an object refers to may stand in an archival PDF as it is written: filters, limits of size, kinds
/// of objects. What a page does with them is for [PageExam].
final class SyntaxExam {

    private static final int MOST_OBJECTS = 3_000_000;
    private static final int LONGEST_STRING = 32_767;
    private static final int LONGEST_NAME = 127;

    private static final Set<String> FILTERS = Set.of(
            "FlateDecode",
            "DCTDecode",
            "CCITTFaxDecode",
            "JBIG2Decode",
            "RunLengthDecode",
            "ASCII85Decode",
            "ASCIIHexDecode");

    private static final Set<String> ELSEWHERE = Set.of("Parent", "P", "StructParent", "StructParents");

    private final Set<COSBase> fine = Collections.newSetFromMap(new IdentityHashMap<>());
    private int count;

    /// @throws NotShown if there is no end of objects
    boolean fits(@Nullable COSBase start) throws NotShown {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        push(start, open);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (isLeaf(next)) {
                if (!leaf(next)) {
                    return false;
                }
            } else if (!fine.contains(next) && seen.add(next)) {
                if (++count > MOST_OBJECTS) {
                    throw new NotShown(BundleRemark.Reason.TOO_COMPLEX, "");
                }
                if (!enter(next, open)) {
                    return false;
                }
            }
        }
        fine.addAll(seen);
        return true;
    }

    private static void push(@Nullable COSBase value, Deque<COSBase> open) {
        COSBase actual = value instanceof COSObject object ? object.getObject() : value;
        if (actual != null && !(actual instanceof COSNull)) {
            open.push(actual);
        }
    }

    private static boolean isLeaf(COSBase value) {
        return !(value instanceof COSArray) && !(value instanceof COSDictionary);
    }

    private static boolean leaf(COSBase value) {
        return switch (value) {
            case COSString text -> text.getBytes().length <= LONGEST_STRING;
            case COSName name -> isPlain(name);
            case COSInteger number -> (int) number.longValue() == number.longValue();
            case COSFloat number -> Float.isFinite(number.floatValue());
            default -> true;
        };
    }

    /// Names that are not plain are spelled one way in an object and another in the content that uses them.
    static boolean isPlain(COSName name) {
        return name.getName().length() <= LONGEST_NAME
                && name.getName().chars().allMatch(letter -> letter > ' ' && letter < 127);
    }

    private static boolean enter(COSBase value, Deque<COSBase> open) {
        if (value instanceof COSArray array) {
            array.forEach(item -> push(item, open));
            return true;
        }
        COSDictionary dictionary = (COSDictionary) value;
        COSName type = dictionary.getCOSName(COSName.TYPE);
        if (COSName.PAGE.equals(type) || COSName.PAGES.equals(type)) {
            return true;
        }
        if (dictionary instanceof COSStream stream && !(filters(stream) && kind(stream))) {
            return false;
        }
        for (COSName key : dictionary.keySet()) {
            if (!isPlain(key)) {
                return false;
            }
            if (!ELSEWHERE.contains(key.getName()) && !Mending.leavesOut(dictionary, key)) {
                push(dictionary.getItem(key), open);
            }
        }
        return true;
    }

    private static boolean filters(COSStream stream) {
        Set<String> names = new HashSet<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name.getName());
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                names.add(array.getObject(i) instanceof COSName name ? name.getName() : "");
            }
        }
        return FILTERS.containsAll(names) && !stream.containsKey(COSName.F);
    }

    private static boolean kind(COSStream stream) {
        COSName kind = stream.getCOSName(COSName.SUBTYPE);
        boolean programmed = stream.containsKey("PS") || stream.containsKey("Subtype2") || stream.containsKey("Ref");
        return !(COSName.FORM.equals(kind) && programmed)
                && !COSName.getPDFName("PS").equals(kind);
    }
}
