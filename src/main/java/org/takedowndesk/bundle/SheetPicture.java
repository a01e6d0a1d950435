package org.takedowndesk.bundle;

import java.nio.file.Path;

/// A picture that stands on a page with others.
///
/// @param label what it is called below it, and what is read aloud in its place
/// @param sha256 of the file, 64 lower-case hexadecimal digits; compared while it is read
/// @param note printed beside the hash: when it was captured
public record SheetPicture(String label, Path file, String sha256, String note) {}
