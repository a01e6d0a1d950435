package org.takedowndesk.ui.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.takedowndesk.marketplace.EvidenceNeed;
import org.takedowndesk.marketplace.Reason;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.Words;
import org.takedowndesk.text.Texts;

/// What one must know of a reason: its meaning, the proof it asks for, when it may not be used, and whether the
/// site's
/// own list has it.
final class ReasonNotes {

    private final Texts texts;
    private final RulePacks packs;
    private final Locale locale;

    ReasonNotes(Texts texts, RulePacks packs) {
        this.texts = texts;
        this.packs = packs;
        this.locale = texts.locale();
    }

    List<Node> of(Reason reason, Site site) {
        List<Node> notes = new ArrayList<>();
        notes.add(line(reason.meaning(locale), "strong"));
        for (EvidenceNeed need : reason.evidence()) {
            notes.add(line(
                    texts.get(
                            need.required() ? "complaint.reason.proof" : "complaint.reason.proofWelcome",
                            kinds(packs, texts, need)),
                    "plain"));
        }
        for (Words words : reason.cannotUseIf()) {
            notes.add(line(texts.get("complaint.reason.notIf", words.in(locale)), "warn-text"));
        }
        packs.unverifiedNote(reason, site).ifPresent(words -> notes.add(line(words.in(locale), "warn-text")));
        return notes;
    }

    /// The kinds of proof that meet a need, joined by "or".
    static String kinds(RulePacks packs, Texts texts, EvidenceNeed need) {
        return need.anyOf().stream()
                .map(kind -> packs.evidenceKind(kind).name(texts.locale()))
                .collect(Collectors.joining(" " + texts.get("complaint.or") + " "));
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
