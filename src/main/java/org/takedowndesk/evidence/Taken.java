package org.takedowndesk.evidence;

import java.util.List;
import org.takedowndesk.format.FormatRead;
import org.takedowndesk.media.FileFacts;
import org.takedowndesk.vault.KeptFile;

/// A file in the vault with what its content says, and the files that were in it.
///
/// @param path within its container, empty for a file of its own
/// @param members each already in the vault
record Taken(KeptFile file, FileFacts facts, FormatRead read, String path, List<Taken> members) {

    Taken {
        members = List.copyOf(members);
    }
}
