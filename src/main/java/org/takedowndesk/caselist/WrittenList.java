package org.takedowndesk.caselist;

import java.nio.file.Path;

/// A list that was written.
///
/// @param lines how many pieces it names
/// @param size in bytes
/// @param sha256 of the file
public record WrittenList(Path file, int lines, long size, String sha256) {}
