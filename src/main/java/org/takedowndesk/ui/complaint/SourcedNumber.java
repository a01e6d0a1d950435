package org.takedowndesk.ui.complaint;

import java.util.stream.Collectors;
import org.takedowndesk.marketplace.Basis;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.Source;
import org.takedowndesk.text.Texts;

/// Says where a limit comes from and how sure it is.
final class SourcedNumber {

    private final Texts texts;
    private final RulePacks packs;

    SourcedNumber(Texts texts, RulePacks packs) {
        this.texts = texts;
        this.packs = packs;
    }

    String source(Basis basis) {
        String titles =
                packs.sources(basis).stream().limit(1).map(Source::title).collect(Collectors.joining("; "));
        return texts.get(
                basis.confidence().needsChecking() ? "complaint.source.unverified" : "complaint.source",
                titles,
                basis.asOf().toString());
    }
}
