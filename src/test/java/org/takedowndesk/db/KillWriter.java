package org.takedowndesk.db;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// The program that is killed: changes a workspace as fast as it can, and says before each change what it is about to
/// write and after it that it is saved.
///
/// Lines: `O` it begins to open; `R` it is open; `W id=text …` it is about to write (`id=` removes); `A` what was
/// announced last is saved.
final class KillWriter {

    /// How changes are made.
    enum Mode {
        /// As the program does it.
        REAL,
        /// Broken on purpose: says that a change is saved before it makes it.
        EARLY,
        /// Broken on purpose: H2 as it comes, with its own commits and no journal.
        H2_ALONE
    }

    static final Setup SETUP = Notes.setup(20_000, 150);

    private final PrintStream out =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Path folder;
    private final Random random;
    private final TreeMap<Long, String> notes = new TreeMap<>();
    private long lastId;

    private KillWriter(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        KillWriter writer = new KillWriter(Path.of(arguments[0]), Long.parseLong(arguments[2]));
        switch (Mode.valueOf(arguments[1])) {
            case REAL -> writer.writeThroughJournal(false);
            case EARLY -> writer.writeThroughJournal(true);
            case H2_ALONE -> writer.writeThroughH2();
        }
    }

    private boolean toldToStop() throws IOException {
        return System.in.available() > 0;
    }

    private void writeThroughJournal(boolean early) throws IOException {
        while (!toldToStop()) {
            out.println("O");
            try (Database database = Notes.open(Workspace.at(folder), SETUP)) {
                out.println("R");
                Notes.all(database).forEach(note -> notes.put(note.id().value(), note.text()));
                int changes = 5 + random.nextInt(60);
                for (int i = 0; i < changes && !toldToStop(); i++) {
                    change(database, early);
                }
            }
        }
    }

    private void change(Database database, boolean early) {
        database.change("notes.changed", transaction -> {
            lastId = transaction.nextId(Notes.NOTE) - 1;
            List<String> words = announce();
            if (early) {
                out.println("A");
            }
            for (String word : words) {
                long id = Long.parseLong(word.substring(0, word.indexOf('=')));
                String text = word.substring(word.indexOf('=') + 1);
                if (text.isEmpty()) {
                    transaction.remove(Notes.NOTE, new Notes.NoteId(id));
                } else {
                    transaction.put(Notes.NOTE, Notes.note(id, text));
                }
            }
            return words;
        });
        if (!early) {
            out.println("A");
        }
    }

    /// One new note; one changed; one removed; or an import of up to a hundred.
    private List<String> announce() {
        List<String> words = new ArrayList<>();
        int act = random.nextInt(10);
        if (act < 2 && !notes.isEmpty()) {
            words.add(any() + "=" + text());
        } else if (act < 4 && notes.size() > 1) {
            words.add(any() + "=");
        } else {
            int count = act == 9 ? 1 + random.nextInt(100) : 1;
            for (int i = 0; i < count; i++) {
                words.add(++lastId + "=" + text());
            }
        }
        for (String word : words) {
            Kills.apply(notes, word);
        }
        out.println("W " + String.join(" ", words));
        return words;
    }

    private long any() {
        List<Long> ids = List.copyOf(notes.keySet());
        return ids.get(random.nextInt(ids.size()));
    }

    private String text() {
        return "仿冒" + Long.toHexString(random.nextLong()) + "x".repeat(random.nextInt(300));
    }

    private void writeThroughH2() throws SQLException, IOException {
        out.println("O");
        try (Connection connection = Database.connect("jdbc:h2:file:" + folder.resolve("alone"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists note (id bigint primary key, text varchar)");
            connection.setAutoCommit(false);
            out.println("R");
            try (var rows = statement.executeQuery("select id, text from note")) {
                while (rows.next()) {
                    notes.put(rows.getLong(1), rows.getString(2));
                }
            }
            lastId = notes.isEmpty() ? 0 : notes.lastKey();
            while (!toldToStop()) {
                write(connection, announce());
                connection.commit();
                out.println("A");
            }
        }
    }

    private static void write(Connection connection, List<String> words) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement("merge into note key (id) values (?, ?)");
                PreparedStatement delete = connection.prepareStatement("delete from note where id = ?")) {
            for (String word : words) {
                long id = Long.parseLong(word.substring(0, word.indexOf('=')));
                String text = word.substring(word.indexOf('=') + 1);
                if (text.isEmpty()) {
                    delete.setLong(1, id);
                    delete.executeUpdate();
                } else {
                    merge.setLong(1, id);
                    merge.setString(2, text);
                    merge.executeUpdate();
                }
            }
        }
    }
}
