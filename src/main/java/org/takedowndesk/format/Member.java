package org.takedowndesk.format;

/// A file inside a file.
///
/// @param path within the container, for people to read
/// @param size -1 where nobody can know it without unpacking
public record Member(String path, long size) {}
