package org.takedowndesk.caselist;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.takedowndesk.text.Texts;

/// The program's words in a list, in one language or in both.
final class ListWords {

    private final List<Texts> texts;

    ListWords(ListWish wish) {
        Locale own = new Texts(wish.language()).locale();
        this.texts = (wish.bilingual() ? Texts.LANGUAGES : List.of(own))
                .stream().map(Texts::new).toList();
    }

    /// The first language, which the document is said to be in.
    Locale language() {
        return texts.getFirst().locale();
    }

    /// Under each other, for the head of a column.
    String head(String key) {
        return in("\n", each -> each.get(key));
    }

    /// Beside each other.
    String get(String key, Object... values) {
        return in(" / ", each -> each.get(key, values));
    }

    String name(Enum<?> constant) {
        return in(" / ", each -> each.name(constant));
    }

    /// Whatever knows its words by language; said once where both are the same.
    String in(String between, Function<Texts, String> words) {
        return texts.stream().map(words).distinct().collect(Collectors.joining(between));
    }
}
