package org.takedowndesk.bundle;

import java.util.Optional;
import org.takedowndesk.text.Texts;

/// Reads files that are no pages by themselves, so that a bundle can show them as such.
///
/// The same file gives the same reading each time: bundles are made again byte for byte.
public interface Readings {

    /// What is to be read of an exhibit's file; empty for a kind of file that is shown otherwise, or not at all.
    ///
    /// @param texts in the bundle's language
    Optional<Reading> of(Exhibit exhibit, Texts texts);

    /// For papers that have no such exhibits: files of text are set as they are.
    static Readings none() {
        return (exhibit, texts) -> Optional.empty();
    }
}
