package org.takedowndesk.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.work.Progress;

/// Finds evidence by words: in what is known of an item and in its file. Any part of a word is found, in any script,
/// whether written large or small; of several words each must be found somewhere.
public final class EvidenceSearch {

    private final FileTexts texts;
    private final FoldedTexts folded;

    /// @param memoryBytes at most so much of the words of files stays in memory
    public EvidenceSearch(FileTexts texts, long memoryBytes) {
        this.texts = texts;
        this.folded = new FoldedTexts(texts, memoryBytes);
    }

    /// Makes ready to search these items.
    public Index index(List<Searched> items) {
        return new Index(items.stream().map(Entry::new).toList());
    }

    /// Forgets the words of a file that is gone for good.
    public void forget(Sha256 hash) {
        folded.forget(hash);
    }

    /// Where the first word that is worth telling stands in an item.
    public record Place(FoundIn where, int field, int at, int length) {}

    /// Items as they were when the index was made; any number of threads may search it.
    public final class Index {

        private final List<Entry> entries;
        private final Map<EvidenceId, Entry> byId = new LinkedHashMap<>();

        private Index(List<Entry> entries) {
            this.entries = entries;
            entries.forEach(entry -> byId.put(entry.searched.item().id(), entry));
        }

        /// Reads the words of all files that were not read yet, so that the next search need not.
        public void readFiles(Progress progress) {
            for (Entry entry : entries) {
                progress.stopIfCancelled();
                folded.of(entry.searched.item(), progress);
            }
        }

        /// The items with all these words, in the order of the index, and where the first stands; all items for no
        /// words.
        ///
        /// @throws org.takedowndesk.work.CancelledException if the user cancels
        public Map<EvidenceId, Place> find(String words, Progress progress) {
            List<String> wanted = words(words);
            Map<EvidenceId, Place> found = new LinkedHashMap<>();
            for (Entry entry : entries) {
                progress.stopIfCancelled();
                Place place = place(entry, wanted, progress);
                if (place != null) {
                    found.put(entry.searched.item().id(), place);
                }
            }
            return found;
        }

        /// What stands around a place that was found; nothing if the item is no longer here.
        public Optional<Hit> hit(EvidenceId id, Place place, Progress progress) {
            Entry entry = byId.get(id);
            if (entry == null) {
                return Optional.empty();
            }
            String text = place.where() == FoundIn.TEXT
                    ? texts.of(entry.searched.item(), progress)
                    : entry.fields.get(place.field()).text();
            return Optional.of(Hit.of(place.where(), text, place.at(), place.length()));
        }

        private @Nullable Place place(Entry entry, List<String> wanted, Progress progress) {
            Place telling = new Place(FoundIn.TITLE, 0, 0, 0);
            for (String word : wanted) {
                Place known = entry.find(word);
                Place place = known == null ? inFile(entry.searched.item(), word, progress) : known;
                if (place == null) {
                    return null;
                }
                if (telling.length() == 0
                        || (telling.where().inPlainView() && !place.where().inPlainView())) {
                    telling = place;
                }
            }
            return telling;
        }

        private @Nullable Place inFile(EvidenceItem item, String word, Progress progress) {
            int at = folded.of(item, progress).indexOf(word);
            return at < 0 ? null : new Place(FoundIn.TEXT, 0, at, word.length());
        }
    }

    private static List<String> words(String words) {
        return Stream.of(Folded.of(words).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// What is known of one item, folded and in one piece, for one look.
    private static final class Entry {

        private final Searched searched;
        private final List<Searched.Field> fields;
        private final String folded;
        private final List<Integer> starts = new ArrayList<>();

        Entry(Searched searched) {
            this.searched = searched;
            this.fields = searched.fields();
            StringBuilder all = new StringBuilder();
            for (Searched.Field field : fields) {
                starts.add(all.length());
                // No word has a line break in it, so none is found across the border of two fields.
                all.append(Folded.of(field.text())).append('\n');
            }
            folded = all.toString();
        }

        @Nullable
        Place find(String word) {
            int at = folded.indexOf(word);
            if (at < 0) {
                return null;
            }
            int field = starts.size() - 1;
            while (starts.get(field) > at) {
                field--;
            }
            return new Place(fields.get(field).where(), field, at - starts.get(field), word.length());
        }
    }
}
