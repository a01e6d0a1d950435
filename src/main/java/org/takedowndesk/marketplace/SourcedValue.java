package org.takedowndesk.marketplace;

/// One value of a rule pack with what it rests on.
public record SourcedValue<T>(T value, Basis basis) {}
