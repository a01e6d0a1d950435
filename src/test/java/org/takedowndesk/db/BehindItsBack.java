package org.takedowndesk.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.takedowndesk.journal.CanonicalJson;

/// Changes a closed workspace's database and covers the traces, as somebody would who knows the program well.
public final class BehindItsBack {

    private BehindItsBack() {}

    public static void change(Path folder, String sql) throws IOException, SQLException, NoSuchAlgorithmException {
        Workspace workspace = Workspace.at(folder);
        Path file;
        try (var files = Files.list(workspace.database())) {
            file = files.filter(each -> each.toString().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow();
        }
        String name = file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:retry:" + name + ";TRACE_LEVEL_FILE=0");
                Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) != 1) {
                throw new AssertionError("not one row: " + sql);
            }
        }
        CanonicalJson json = new CanonicalJson();
        CleanEnd end = json.parse(Files.readString(workspace.cleanEnd()), CleanEnd.class);
        String now =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        CleanEnd forged = CleanEnd.of(end.seq(), end.hash(), now, end.shape());
        Files.write(workspace.cleanEnd(), json.write(json.tree(forged)).getBytes(StandardCharsets.UTF_8));
    }
}
