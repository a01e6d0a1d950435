package org.takedowndesk.ui.complaint;

import java.util.List;
import java.util.stream.Collectors;
import org.takedowndesk.complaint.LintWords;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.text.Texts;

/// What the rights of a case are called where one is chosen, and why some cannot be.
final class RightWords {

    private final Texts texts;
    private final LintWords findings;
    private final ComplaintStores stores;

    RightWords(Texts texts, LintWords findings, ComplaintStores stores) {
        this.texts = texts;
        this.findings = findings;
        this.stores = stores;
    }

    String name(Right right) {
        return right.displayName() + (right.number().isBlank() ? "" : " · " + right.number()) + " · "
                + texts.name(right.type());
    }

    /// A line for each right that does not fit the site today.
    String misfits(List<Right> rights, Site site) {
        return rights.stream()
                .flatMap(right -> stores.check().misfit(right, site, stores.today()).stream()
                        .map(finding -> texts.get("complaint.right.misfit", name(right), findings.sentence(finding))))
                .collect(Collectors.joining("\n"));
    }
}
