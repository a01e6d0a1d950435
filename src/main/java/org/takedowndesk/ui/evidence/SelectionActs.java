package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.takedowndesk.evidence.EvidenceItem;

/// What is done with the evidence that is selected in a list.
final class SelectionActs {

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final Supplier<List<EvidenceItem>> selected;
    private final BooleanSupplier mayLeave;
    private final Runnable refresh;

    /// @param mayLeave whether what is open beside the list can be closed
    SelectionActs(
            EvidenceTools tools,
            EvidenceStores stores,
            Supplier<List<EvidenceItem>> selected,
            BooleanSupplier mayLeave,
            Runnable refresh) {
        this.tools = tools;
        this.stores = stores;
        this.selected = selected;
        this.mayLeave = mayLeave;
        this.refresh = refresh;
    }

    void join() {
        new PictureJoining(tools, stores).join(selected.get());
    }

    /// Moves what is chosen into the bin; what is looked at there is taken out again.
    void moveToBin() {
        List<EvidenceItem> wanted = selected.get();
        if (wanted.isEmpty()) {
            tools.dialogs().inform("custody.bin.move", "evidence.bin.choose");
        } else if (wanted.stream().allMatch(EvidenceItem::isInBin)) {
            tools.bin().restore(wanted, refresh);
        } else if (mayLeave.getAsBoolean()) {
            tools.bin().move(wanted, refresh);
        }
    }
}
