package org.takedowndesk.bundle;

import java.util.Optional;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Progress;

/// Reads files that are no pages by themselves, so that a bundle can show them as such.
///
/// The same file gives the same reading each time: bundles are made again byte for byte.
public interface Readings {

    /// What is to be read of an exhibit's file; empty for a kind of file that is shown otherwise, or not at all.
    ///
    /// @param texts in the bundle's language
    /// @param progress tells only whether the user asked to stop
    /// @throws org.takedowndesk.work.CancelledException if the user did
    Optional<Reading> of(Exhibit exhibit, Texts texts, Progress progress);

    /// For papers that have no such exhibits: files of text are set as they are.
    static Readings none() {
        return (exhibit, texts, progress) -> Optional.empty();
    }
}
