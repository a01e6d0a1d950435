package org.takedowndesk.bundle;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/// How much an item adds to a file, roughly: what its pages refer to, the shared fonts aside.
///
/// @param pages it has
/// @param bytes of its streams, and a little for each object
record Weight(int pages, long bytes) {

    private static final int AN_OBJECT = 60;

    static Weight of(List<Leaf> leaves, COSDictionary sharedFonts) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        seen.add(sharedFonts);
        leaves.forEach(leaf -> open.push(leaf.page()));
        long bytes = 0;
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase actual = next instanceof COSObject object ? object.getObject() : next;
            if (actual instanceof COSDictionary dictionary && seen.add(dictionary)) {
                bytes += AN_OBJECT + (dictionary instanceof COSStream stream ? stream.getLength() : 0);
                for (COSName key : dictionary.keySet()) {
                    if (!key.equals(COSName.PARENT) && !key.equals(COSName.DEST)) {
                        open.push(dictionary.getItem(key));
                    }
                }
            } else if (actual instanceof COSArray array && seen.add(array)) {
                array.forEach(item -> {
                    if (item != null) {
                        open.push(item);
                    }
                });
            }
        }
        return new Weight(leaves.size(), bytes);
    }
}
