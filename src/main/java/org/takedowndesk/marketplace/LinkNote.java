package org.takedowndesk.marketplace;

/// A remark on a link, with the one value its sentence names; the value is empty where there is none.
public record LinkNote(LinkNoteCode code, String value) {}
