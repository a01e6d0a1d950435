package org.takedowndesk.caselist;

/// @param head in one language or two, with a line feed between them
/// @param width in characters; in a document the columns share the page in this proportion
record ListColumn(String head, int width) {}
