package org.takedowndesk.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/// The numbered scripts that make the database's tables; a released one is never edited.
final class Migrations {

    static final List<String> SCRIPTS = List.of(
            "V001__first.sql",
            "V002__bin.sql",
            "V003__proof.sql",
            "V004__custody.sql",
            "V005__arrangement.sql",
            "V006__bundle_profile.sql");

    private Migrations() {}

    /// All scripts, one after the other.
    static String text(List<String> scripts) {
        return scripts.stream().map(Migrations::script).collect(Collectors.joining());
    }

    /// Runs the scripts the database has not seen yet.
    static void run(Connection connection, List<String> scripts) throws SQLException {
        int done = version(connection);
        for (int i = done; i < scripts.size(); i++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(script(scripts.get(i)));
                statement.execute("merge into schema_version (id, version) key (id) values (1, " + (i + 1) + ")");
            }
            connection.commit();
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists schema_version (id int primary key, version int not null)");
            try (ResultSet row = statement.executeQuery("select version from schema_version where id = 1")) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
