package org.takedowndesk.bundle;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// The exhibits as plain lines: label, title, original name, SHA-256 and size, with tabs between them and a line feed
/// after each. It says nothing of pages, so that every edition of a bundle has the same, and its SHA-256 is printed on
/// the cover: whoever has the file can compare with any program.
record ExhibitList(List<Line> lines) {

    /// The name it is attached under.
    static final String NAME = "exhibits.txt";

    /// @param size -1 where the original could not be read
    record Line(String label, String title, String name, String sha256, long size) {

        private String text() {
            return String.join("\t", plain(label), plain(title), plain(name), sha256, Long.toString(size)) + "\n";
        }

        /// Without the characters that part lines and columns.
        private static String plain(String text) {
            return Legible.line(text);
        }
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    String sha256() {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes()));
    }
}
