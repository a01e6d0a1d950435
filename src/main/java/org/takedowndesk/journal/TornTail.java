package org.takedowndesk.journal;

import java.nio.file.Path;

/// Bytes after the last whole entry, left by an end in the middle of a write; nobody was told that they were saved.
///
/// @param length in bytes
/// @param keptAs where they were set aside
public record TornTail(long length, Path keptAs) {}
