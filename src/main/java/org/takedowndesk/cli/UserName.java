package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.takedowndesk.settings.Office;

/// Gives the user's name as it is to stand in the journal.
public interface UserName extends Supplier<String> {

    /// How many years the office keeps what it put into the bin.
    default int retentionYears() {
        return Office.USUAL_RETENTION;
    }

    /// Where the file that the name stands in was set aside because it could not be read; the name is then a guess.
    default Optional<Path> setAside() {
        return Optional.empty();
    }
}
