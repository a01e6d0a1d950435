package org.takedowndesk.ui.evidence;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.FileType;
import org.takedowndesk.ui.Place;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.Source;
import org.takedowndesk.workcopy.WorkingCopies;

/// Puts several chosen pictures into one working copy.
final class PictureJoining {

    private static final int GAP = 16;

    private final EvidenceTools tools;
    private final EvidenceStores stores;

    PictureJoining(EvidenceTools tools, EvidenceStores stores) {
        this.tools = tools;
        this.stores = stores;
    }

    /// Joins them, or says why that is not possible.
    void join(List<EvidenceItem> chosen) {
        boolean pictures = chosen.stream()
                .allMatch(item ->
                        item.description().showable() && item.description().type() != FileType.PDF);
        boolean oneCase = chosen.stream().map(EvidenceItem::caseId).distinct().count() == 1;
        if (chosen.size() < 2 || !pictures || !oneCase) {
            tools.dialogs().inform("evidence.join.title", "evidence.join.chooseSeveral");
            return;
        }
        String keys = chosen.stream().map(EvidenceItem::key).collect(Collectors.joining(", "));
        tools.dialogs()
                .form("evidence.join.title", "evidence.join.button", new JoinForm(tools.texts(), keys))
                .ifPresent(wish -> make(chosen, wish));
    }

    private void make(List<EvidenceItem> chosen, JoinForm.Wish wish) {
        Recipe recipe = Recipe.of(
                Collections.nCopies(chosen.size(), Source.PICTURE),
                List.of(new Operation.JoinPictures(wish.direction(), GAP)));
        WorkingCopies.Order order = new WorkingCopies.Order(
                chosen.getFirst().caseId(),
                chosen.stream().map(EvidenceItem::id).toList(),
                recipe,
                wish.title());
        tools.tasks()
                .work(
                        "workcopy.task.make",
                        progress -> stores.copies().make(order, progress),
                        made -> tools.navigator().go(new Place.OneEvidence(made.id())));
    }
}
