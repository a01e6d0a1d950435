package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Gives the user's name as it is to stand in the journal.
public interface UserName extends Supplier<String> {

    /// Where the file that the name stands in was set aside because it could not be read; the name is then a guess.
    default Optional<Path> setAside() {
        return Optional.empty();
    }
}
