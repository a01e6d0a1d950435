package org.takedowndesk.deadline;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.takedowndesk.marketplace.Words;

/// A sentence that says why a date is what it is: a text key and its values.
///
/// Values are numbers, words of the rule packs, enum constants, and text that is the same in every language.
public record Explanation(String key, List<Object> values) {

    public Explanation {
        values = List.copyOf(values);
    }

    /// The values ready for the sentence: pack words in the language of `locale`, enum constants by their names.
    public Object[] values(Locale locale, Function<Enum<?>, String> names) {
        return values.stream()
                .map(value -> switch (value) {
                    case Words words -> (Object) words.in(locale);
                    case Enum<?> constant -> names.apply(constant);
                    default -> value;
                })
                .toArray();
    }
}
