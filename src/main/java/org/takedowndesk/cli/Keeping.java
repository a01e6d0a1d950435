package org.takedowndesk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.vault.KeptFile;

/// Puts a file that an import names into the vault; null for none.
@FunctionalInterface
interface Keeping {

    @Nullable
    KeptFile keep(@Nullable Path file);
}
