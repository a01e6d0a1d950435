package org.takedowndesk.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.db.Notes.Folder;
import org.takedowndesk.db.Notes.FolderId;
import org.takedowndesk.work.Progress;

class ComparisonTest {

    @TempDir
    Path folder;

    /// Changes one row behind the program's back.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update test_note set price = 1 where id = 2                         | test_note: the row 2 is not what the journal says
            update test_note set body = '{}' where id = 2                       | test_note: the row 2 is not what the journal says
            delete from test_note where id = 2                                  | test_note: the row 2 is missing
            insert into test_note (id, body) values (7, '{}')                   | test_note: the row 7 is too many
            delete from test_folder                                             | test_folder: the row 1 is missing
            update timeline set label = 'z' where seq = 2 and subject like '%note%' | timeline: the row 2 test-note 1 test-note:1 is not what the journal says
            delete from timeline where seq = 2 and subject like '%folder%'      | timeline: the row 2 test-note 1 test-folder:1 is missing
            update kind_state set last_id = 9 where kind = 'test-note'          | kind_state: the row test-note is not what the journal says
            update journal_state set hash = 'x'                                 | journal_state: the row 4 is not what the journal says
            """)
    void findsAPlantedDifference(String sql, String expected) throws SQLException {
        Workspace workspace = Workspace.create(folder.resolve("desk"), Notes.NOON);
        try (Database database = Notes.open(workspace)) {
            database.change("folder.added", transaction -> {
                transaction.put(Notes.FOLDER, new Folder(new FolderId(1), "f"));
                return 0;
            });
            for (long id = 1; id <= 3; id++) {
                long number = id;
                database.change("note.added", transaction -> {
                    transaction.put(Notes.NOTE, Notes.noteIn(1, number, "x"));
                    return 0;
                });
            }
            assertTrue(WorkspaceCheck.of(database, Progress.none()).isWhole());
            String url = new H2Files(workspace, new org.takedowndesk.journal.CanonicalJson(), "").url();
            try (Connection connection = Database.connect(url);
                    Statement statement = connection.createStatement()) {
                assertEquals(1, statement.executeUpdate(sql));
            }

            WorkspaceCheck check = WorkspaceCheck.of(database, Progress.none());

            assertEquals(List.of("database/" + expected), check.lines());
        }
    }
}
