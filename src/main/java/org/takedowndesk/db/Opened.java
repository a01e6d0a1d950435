package org.takedowndesk.db;

import java.util.Optional;
import org.takedowndesk.journal.TornTail;

/// What had to be mended when the workspace was opened.
///
/// @param rebuilt whether the database was made again from the journal, because the last end was not a clean one
/// @param torn the unfinished last entry that was cut off
public record Opened(boolean rebuilt, Optional<TornTail> torn) {}
