package org.takedowndesk.db;

import java.util.List;
import org.takedowndesk.journal.Journal;

/// How a workspace's files are laid out; tests take small sizes and tables of their own.
///
/// @param segmentBytes of the journal
/// @param changesASnapshot changes since the last snapshot after which the next one is written
/// @param scripts the numbered scripts that make the database's tables, in order
record Setup(long segmentBytes, long changesASnapshot, List<String> scripts) {

    /// As many changes since the last snapshot as a rebuild gets through in about a second.
    static final Setup USUAL = new Setup(Journal.SEGMENT_BYTES, 2_000, Migrations.SCRIPTS);

    Setup {
        scripts = List.copyOf(scripts);
    }
}
