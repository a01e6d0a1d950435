package org.takedowndesk.ui.evidence.gallery;

import java.util.ArrayDeque;
import java.util.Deque;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.ui.Tasks;

/// Titles and notes typed in the gallery, saved at once, the last first to be taken back.
public final class GalleryEdits {

    private record Edit(EvidenceId id, String before, boolean notes) {}

    private static final int REMEMBERED = 100;

    private final Tasks tasks;
    private final EvidenceItems items;
    private final Runnable saved;
    private final Deque<Edit> earlier = new ArrayDeque<>();

    /// @param saved is run when something was saved
    public GalleryEdits(Tasks tasks, EvidenceItems items, Runnable saved) {
        this.tasks = tasks;
        this.items = items;
        this.saved = saved;
    }

    /// Saves a title, or else the notes.
    void say(EvidenceId id, String words, boolean notes) {
        tasks.write("evidence.task.save", progress -> save(id, words, notes), before -> {
            earlier.push(new Edit(id, before, notes));
            if (earlier.size() > REMEMBERED) {
                earlier.removeLast();
            }
            saved.run();
        });
    }

    public boolean canUndo() {
        return !earlier.isEmpty();
    }

    /// Takes the last edit back.
    public void undo() {
        Edit last = earlier.poll();
        if (last != null) {
            tasks.write(
                    "evidence.task.save",
                    progress -> save(last.id(), last.before(), last.notes()),
                    before -> saved.run());
        }
    }

    /// @return what it was before
    private String save(EvidenceId id, String words, boolean notes) {
        EvidenceItem item = items.get(id);
        String kept = words.strip();
        items.save(item.withWords(
                item.kind(), notes ? item.title() : kept, item.sourceUrl(), notes ? kept : item.notes()));
        return notes ? item.notes() : item.title();
    }
}
