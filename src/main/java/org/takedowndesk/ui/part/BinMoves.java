package org.takedowndesk.ui.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.takedowndesk.bin.Bin;
import org.takedowndesk.bin.Hold;
import org.takedowndesk.bin.Holds;
import org.takedowndesk.bin.Reliance;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;

/// Moves evidence into the bin from wherever the user looks at it, after naming what stands on it, and out again.
public final class BinMoves {

    /// What is to be said before an item goes into the bin.
    private record Standing(EvidenceItem item, List<Reliance> reliances, Optional<Hold> hold) {}

    private final Show show;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Preferences preferences;
    private final Bin bin;
    private final Holds holds;

    public BinMoves(Show show, Tasks tasks, Dialogs dialogs, Preferences preferences, Bin bin, Holds holds) {
        this.show = show;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.bin = bin;
        this.holds = holds;
    }

    /// Asks for the reason and moves the items; those that lie in the bin stay there.
    public void move(List<EvidenceItem> wanted, Runnable done) {
        List<EvidenceItem> there =
                wanted.stream().filter(item -> !item.isInBin()).toList();
        if (!there.isEmpty()) {
            tasks.run(
                    "custody.task.bin",
                    progress -> there.stream()
                            .map(item -> new Standing(item, bin.reliances(item), holds.current(item.caseId())))
                            .toList(),
                    found -> ask(found, done));
        }
    }

    private void ask(List<Standing> found, Runnable done) {
        LocalDate until = bin.keepUntil(preferences.get().office().retentionYears());
        Texts texts = show.texts();
        List<String> said = new ArrayList<>();
        said.add(texts.get("custody.bin.move.keep", show.date(until)));
        found.forEach(standing -> said.add(texts.get(
                "custody.bin.move.standing",
                words(standing.item()),
                standing.reliances().isEmpty()
                        ? texts.get("custody.bin.move.nothing")
                        : reliances(standing.reliances()))));
        found.stream()
                .flatMap(standing -> standing.hold().stream())
                .findFirst()
                .ifPresent(hold -> said.add(
                        texts.get("custody.bin.move.hold", show.time(hold.since()), DisplayName.of(hold.reason()))));
        dialogs.form("custody.bin.move", "custody.bin.move", new ReasonForm(texts, String.join("\n", said)))
                .ifPresent(reason -> tasks.write(
                        "custody.task.move",
                        progress -> {
                            bin.move(
                                    found.stream()
                                            .map(standing -> standing.item().id())
                                            .toList(),
                                    reason,
                                    until);
                            return found;
                        },
                        moved -> done.run()));
    }

    /// Takes the items out of the bin again.
    public void restore(List<EvidenceItem> wanted, Runnable done) {
        tasks.write(
                "custody.task.restore",
                progress -> {
                    bin.restore(wanted.stream().map(EvidenceItem::id).toList());
                    return wanted;
                },
                restored -> done.run());
    }

    private static String words(EvidenceItem item) {
        return item.key() + " " + DisplayName.of(item.displayName(), 40);
    }

    private String reliances(List<Reliance> reliances) {
        return reliances.stream()
                .map(reliance -> show.texts().name(reliance.by()) + " " + DisplayName.of(reliance.label()))
                .collect(Collectors.joining(", "));
    }
}
