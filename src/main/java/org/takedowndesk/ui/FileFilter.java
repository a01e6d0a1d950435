package org.takedowndesk.ui;

import java.util.Arrays;
import java.util.List;

/// The kinds of file a file chooser can be narrowed to; their names are shown.
public enum FileFilter {
    ANY("*.*"),
    CALENDAR("*.ics"),
    CERTIFICATES("*.p12", "*.pfx", "*.cfg"),
    CSV("*.csv", "*.tsv", "*.txt"),
    DOCUMENTS("*.pdf", "*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff", "*.webp"),
    JSON("*.json"),
    LISTS("*.docx", "*.xlsx"),
    PDF("*.pdf"),
    PICTURES("*.png", "*.jpg", "*.jpeg", "*.webp", "*.gif", "*.bmp", "*.tif", "*.tiff");

    @SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
    private final List<String> patterns;

    FileFilter(String... patterns) {
        this.patterns = Arrays.stream(patterns).toList();
    }

    /// Name patterns such as `*.pdf`.
    public List<String> patterns() {
        return patterns;
    }
}
