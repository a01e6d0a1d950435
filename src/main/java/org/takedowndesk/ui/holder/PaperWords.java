package org.takedowndesk.ui.holder;

import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.Cards;

/// What lists of identity documents say.
final class PaperWords {

    private PaperWords() {}

    static Cards.Words of(Texts texts) {
        return new Cards.Words(
                texts.get("holders.document.add"),
                number -> texts.get("holders.document.title", number),
                number -> texts.get("holders.document.remove", number));
    }
}
