package org.takedowndesk.db;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.journal.JournalFault;
import org.takedowndesk.work.Progress;

/// What a check of a workspace's journal and database found.
///
/// @param journal the places where the journal is not what was written, each with file and line
/// @param database how the database differs from one made anew from the journal; not compared, and empty, while the
///     journal has faults
public record WorkspaceCheck(List<JournalFault> journal, List<String> database) {

    public WorkspaceCheck {
        journal = List.copyOf(journal);
        database = List.copyOf(database);
    }

    /// Reads the whole journal, twice if it is whole.
    public static WorkspaceCheck of(Database database, Progress progress) {
        List<JournalFault> faults = database.verifyJournal(progress);
        return new WorkspaceCheck(faults, faults.isEmpty() ? database.compareWithRebuild(progress) : List.of());
    }

    public boolean isWhole() {
        return journal.isEmpty() && database.isEmpty();
    }

    /// A line for each thing that is wrong, naming file and line, or table and row.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        journal.forEach(fault -> lines.add("journal/" + fault));
        database.forEach(difference -> lines.add("database/" + difference));
        return lines;
    }
}
