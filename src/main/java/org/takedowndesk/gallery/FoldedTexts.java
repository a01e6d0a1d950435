package org.takedowndesk.gallery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.work.Progress;

/// The words of files, folded, in memory as long as there is room: looking through them there takes milliseconds. What
/// finds no room is read again each time.
final class FoldedTexts {

    private static final int BYTES_PER_CHAR = 2;

    private final FileTexts texts;
    private final long mostBytes;
    private final Map<Sha256, String> kept = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    FoldedTexts(FileTexts texts, long mostBytes) {
        this.texts = texts;
        this.mostBytes = mostBytes;
    }

    String of(EvidenceItem item, Progress progress) {
        if (!FileTexts.mayHaveText(item.description().type())) {
            return "";
        }
        Sha256 hash = item.file().hash();
        String known = kept.get(hash);
        if (known != null) {
            return known;
        }
        String folded = Folded.of(texts.of(item, progress));
        long size = (long) folded.length() * BYTES_PER_CHAR;
        if (bytes.get() + size <= mostBytes && kept.putIfAbsent(hash, folded) == null) {
            bytes.addAndGet(size);
        }
        return folded;
    }

    void forget(Sha256 hash) {
        String gone = kept.remove(hash);
        if (gone != null) {
            bytes.addAndGet(-(long) gone.length() * BYTES_PER_CHAR);
        }
    }
}
