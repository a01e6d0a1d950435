package org.takedowndesk.ui.casefile;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.text.Texts;

/// What a right is called where there is one line for it.
final class RightWords {

    private RightWords() {}

    /// Title, type and number, as far as they are known.
    static String of(Right right, Texts texts) {
        return Stream.of(right.title(), texts.name(right.type()), right.number())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
