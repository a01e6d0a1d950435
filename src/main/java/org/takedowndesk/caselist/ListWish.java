package org.takedowndesk.caselist;

import java.util.Locale;

/// How a list is wanted.
///
/// @param language of the program's words
/// @param bilingual whether heads and the program's words stand in English and Chinese together
public record ListWish(ListFormat format, Locale language, boolean bilingual) {}
