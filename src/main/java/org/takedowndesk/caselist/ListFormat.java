package org.takedowndesk.caselist;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a list can be written as.
public enum ListFormat {
    DOCX,
    XLSX;

    /// The one that a file's name ends with, if it does.
    public static Optional<ListFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /// With the point, as `.docx`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The file with this ending, added where it is missing.
    public Path named(Path file) {
        return of(file).filter(format -> format == this).isPresent()
                ? file
                : file.resolveSibling(file.getFileName() + ending());
    }
}
