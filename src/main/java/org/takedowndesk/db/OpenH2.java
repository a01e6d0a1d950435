package org.takedowndesk.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.journal.CanonicalJson;

/// An open database: one connection that changes it, and a pool of those that read.
final class OpenH2 {

    private static final Logger log = LoggerFactory.getLogger(OpenH2.class);
    private static final int READERS = 8;

    private final String url;
    private final Rows writer;
    private final JdbcConnectionPool readers;

    /// Opens the database and makes its tables where they are missing; if that fails, nothing stays open.
    OpenH2(String url, Map<String, Kind<?>> kinds, List<String> scripts, CanonicalJson json) throws SQLException {
        this.url = url;
        try {
            Connection connection = Database.connect(url);
            connection.setAutoCommit(false);
            Migrations.run(connection, scripts);
            this.writer = new Rows(connection, kinds, json);
        } catch (SQLException | RuntimeException e) {
            end(url, "shutdown immediately");
            throw e;
        }
        this.readers = JdbcConnectionPool.create(url, "", "");
        readers.setMaxConnections(READERS);
    }

    Rows writer() {
        return writer;
    }

    Connection reader() throws SQLException {
        return readers.getConnection();
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... values) throws SQLException {
        try (Connection connection = reader();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            Rows.bind(statement, values);
            return Rows.readAll(statement, reader);
        }
    }

    /// Ends the database with its file complete.
    void shutDown() {
        readers.dispose();
        end(url, "shutdown");
    }

    /// Ends a database whose file nobody will trust.
    void discard() {
        readers.dispose();
        end(url, "shutdown immediately");
    }

    /// A database lives on inside the program after its last connection, and its name with it, until it is told to
    /// end.
    private static void end(String url, String how) {
        // Without the option, a database whose folder has gone would be made anew only to be ended.
        try (Connection connection = Database.connect(url + ";IFEXISTS=TRUE");
                Statement statement = connection.createStatement()) {
            statement.execute(how);
        } catch (SQLException e) {
            log.debug("The database did not shut down as it should", e);
        }
    }
}
