package org.takedowndesk.bundle;

import java.util.List;

/// What is to be read of a file that is no page by itself, such as a message or a saved web page.
///
/// @param facts what the file says of itself: sender, link, when it was sent
/// @param text its words, one paragraph a line; may be empty
/// @param inside what else is in it, such as attachments, one a line
/// @param whole whether that is all of its words
public record Reading(List<Fact> facts, String text, List<String> inside, boolean whole) {

    public Reading {
        facts = List.copyOf(facts);
        inside = List.copyOf(inside);
    }

    boolean isEmpty() {
        return text.isBlank() && inside.isEmpty();
    }
}
