package org.takedowndesk.ui.evidence.gallery;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.gallery.Searched;

/// Which item of a gallery has the cursor, and which are selected with it.
final class GallerySelection {

    private List<Searched> shown = List.of();
    private final Set<EvidenceId> selected = new LinkedHashSet<>();
    private int cursor = -1;
    private int anchor = -1;

    /// Shows other items; what is no longer among them is no longer selected.
    void show(List<Searched> items) {
        EvidenceId at = cursorId();
        shown = List.copyOf(items);
        selected.retainAll(shown.stream().map(one -> one.item().id()).toList());
        cursor = at == null ? -1 : indexOf(at);
        anchor = cursor;
    }

    int size() {
        return shown.size();
    }

    int cursor() {
        return cursor;
    }

    @Nullable
    EvidenceId cursorId() {
        return cursor < 0 ? null : shown.get(cursor).item().id();
    }

    boolean isSelected(EvidenceId id) {
        return selected.contains(id);
    }

    /// The selected items from top to bottom, each once.
    List<EvidenceItem> items() {
        return shown.stream()
                .map(Searched::item)
                .filter(item -> selected.contains(item.id()))
                .distinct()
                .toList();
    }

    /// Goes to an item and selects it alone.
    void go(int index) {
        cursor = Math.clamp(index, 0, shown.size() - 1);
        anchor = cursor;
        selected.clear();
        selected.add(shown.get(cursor).item().id());
    }

    /// Goes to an item, if it is there, and leaves it among several selected ones if it is one of them.
    void go(@Nullable EvidenceId id) {
        if (id == null) {
            cursor = -1;
            anchor = -1;
            selected.clear();
        } else if (!id.equals(cursorId())) {
            int index = indexOf(id);
            if (index >= 0 && selected.contains(id)) {
                cursor = index;
            } else if (index >= 0) {
                go(index);
            }
        }
    }

    /// Selects all from where the selection began to an item.
    void extendTo(int index) {
        cursor = Math.clamp(index, 0, shown.size() - 1);
        anchor = Math.max(0, anchor);
        selected.clear();
        for (int i = Math.min(anchor, cursor); i <= Math.max(anchor, cursor); i++) {
            selected.add(shown.get(i).item().id());
        }
    }

    /// Goes to an item and adds it to the selected ones, or takes it away from them.
    void toggle(int index) {
        cursor = Math.clamp(index, 0, shown.size() - 1);
        anchor = cursor;
        EvidenceId id = shown.get(cursor).item().id();
        if (!selected.remove(id)) {
            selected.add(id);
        }
    }

    void all() {
        shown.forEach(one -> selected.add(one.item().id()));
    }

    private int indexOf(EvidenceId id) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).item().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
