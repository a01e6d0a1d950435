package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A message of Outlook: an OLE2 container with a stream for each property; attachments are members.
final class MsgFile implements FormatParser {

    private static final String SUBJECT = "0037";
    private static final String SENDER_NAME = "0C1A";
    private static final String SENDER_ADDRESS = "0C1F";
    private static final String SENDER_SMTP = "5D01";
    private static final String SHOWN_TO = "0E04";
    private static final String SHOWN_COPY = "0E03";
    private static final String MESSAGE_ID = "1035";
    private static final String HEAD = "007D";
    private static final String BODY = "1000";
    private static final String BODY_HTML = "1013";
    private static final String LONG_NAME = "3707";
    private static final String SHORT_NAME = "3704";
    private static final String DISPLAY_NAME = "3001";
    private static final String DATA = "3701";
    private static final int SENT = 0x0039;
    private static final int DELIVERED = 0x0E06;
    private static final int TIME = 0x0040;
    /// Between 1601, from which Windows counts, and 1970.
    private static final long WINDOWS_EPOCH = 11_644_473_600L;

    private static final long TICKS = 10_000_000L;

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            message(container.getRoot(), "", 32, 0, findings);
        }
    }

    /// @param path of the message within the file, empty for the file's own
    /// @param head of the properties' stream, which differs between the file's message and one within it
    private static void message(DirectoryNode message, String path, int head, int depth, Findings findings)
            throws IOException {
        if (depth > findings.limits().nesting()) {
            throw new LimitReached(NoticeKind.LIMIT_NESTING, depth - 1);
        }
        findings.at(path);
        if (depth == 0) {
            facts(message, head, findings);
        }
        text(message, BODY, findings).ifPresent(findings::text);
        Optional<DocumentNode> html = document(message, BODY_HTML + "0102");
        if (html.isPresent()) {
            try (InputStream in = open(html.get(), findings)) {
                new HtmlPage(findings, path + "HTML, ").read(Bytes.piece(in, findings, path), null);
            }
        } else if (text(message, BODY_HTML, findings).isPresent()) {
            new HtmlPage(findings, path + "HTML, ")
                    .read(text(message, BODY_HTML, findings).orElse(""));
        }
        int number = 0;
        for (Iterator<Entry> entries = message.getEntries(); entries.hasNext(); ) {
            Entry entry = entries.next();
            if (entry.getName().startsWith("__attach_version1.0_") && entry instanceof DirectoryNode attachment) {
                number++;
                attachment(attachment, path, number, depth, findings);
            }
        }
    }

    private static void attachment(DirectoryNode attachment, String path, int number, int depth, Findings findings)
            throws IOException {
        String name = text(attachment, LONG_NAME, findings)
                .or(() -> quiet(attachment, SHORT_NAME, findings))
                .or(() -> quiet(attachment, DISPLAY_NAME, findings))
                .filter(given -> !given.isBlank())
                .orElse("part-" + number);
        Optional<DocumentNode> data = document(attachment, DATA + "0102");
        if (data.isPresent()) {
            findings.at(path + name);
            try (InputStream in = open(data.get(), findings)) {
                findings.member(path + name, data.get().getSize(), in);
            }
            return;
        }
        String inner = substance(DATA + "000D");
        if (attachment.hasEntry(inner) && attachment.getEntry(inner) instanceof DirectoryNode message) {
            message(message, path + name + "/", 24, depth + 1, findings);
        }
    }

    private static Optional<String> quiet(DirectoryNode node, String property, Findings findings) {
        try {
            return text(node, property, findings);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void facts(DirectoryNode message, int head, Findings findings) throws IOException {
        fact(message, FactName.TITLE, SUBJECT, findings);
        fact(message, FactName.SENDER, SENDER_NAME, findings);
        fact(message, FactName.SENDER, SENDER_SMTP, findings);
        fact(message, FactName.SENDER, SENDER_ADDRESS, findings);
        fact(message, FactName.RECIPIENT, SHOWN_TO, findings);
        fact(message, FactName.RECIPIENT, SHOWN_COPY, findings);
        fact(message, FactName.MESSAGE_ID, MESSAGE_ID, findings);
        times(message, head, findings);
        Optional<String> fields = text(message, HEAD, findings);
        if (fields.isPresent()) {
            String unfolded = fields.get().replaceAll("\\r?\\n[ \\t]+", " ");
            for (String field : (Iterable<String>) unfolded.lines()::iterator) {
                int colon = field.indexOf(':');
                if (colon > 0) {
                    MailFields.read(findings, field.substring(0, colon), field.substring(colon + 1), FactName.SENT_AT);
                }
            }
        }
    }

    private static void fact(DirectoryNode message, FactName name, String property, Findings findings)
            throws IOException {
        text(message, property, findings).ifPresent(value -> findings.fact(name, value, "property " + property));
    }

    /// Times stand in one stream of fixed-size properties behind a head.
    private static void times(DirectoryNode message, int head, Findings findings) throws IOException {
        Optional<DocumentNode> properties = stream(message, "__properties_version1.0");
        if (properties.isEmpty()) {
            return;
        }
        try (InputStream in = open(properties.get(), findings)) {
            in.skipNBytes(head);
            for (byte[] one = in.readNBytes(16); one.length == 16; one = in.readNBytes(16)) {
                long ticks = number(one, 8, 8);
                int id = (int) number(one, 2, 2);
                if (number(one, 0, 2) == TIME && ticks > 0 && (id == SENT || id == DELIVERED)) {
                    String at = Times.iso(Instant.ofEpochSecond(ticks / TICKS - WINDOWS_EPOCH));
                    FactName name = id == SENT ? FactName.SENT_AT : FactName.RECEIVED;
                    findings.fact(name, at, String.format(Locale.ROOT, "property %04X", id));
                }
            }
        }
    }

    private static long number(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | (bytes[from + i] & 0xFF);
        }
        return value;
    }

    /// A property's text, in Unicode or, in old messages, in the encoding of the sender's machine.
    private static Optional<String> text(DirectoryNode node, String property, Findings findings) throws IOException {
        Optional<DocumentNode> unicode = document(node, property + "001F");
        Optional<DocumentNode> old = document(node, property + "001E");
        if (unicode.isEmpty() && old.isEmpty()) {
            return Optional.empty();
        }
        Charset charset = unicode.isPresent() ? StandardCharsets.UTF_16LE : Charset.forName("GB18030");
        try (InputStream in = open(unicode.or(() -> old).orElseThrow(), findings)) {
            byte[] bytes = Bytes.piece(in, findings, property);
            return Optional.of(new String(bytes, charset).replace("\0", ""));
        }
    }

    private static Optional<DocumentNode> document(DirectoryNode node, String property) throws IOException {
        return stream(node, substance(property));
    }

    private static Optional<DocumentNode> stream(DirectoryNode node, String name) throws IOException {
        return node.hasEntry(name) && node.getEntry(name) instanceof DocumentNode document
                ? Optional.of(document)
                : Optional.empty();
    }

    private static String substance(String property) {
        return "__substg1.0_" + property;
    }

    private static InputStream open(DocumentNode document, Findings findings) throws IOException {
        return findings.budget().metered(new DocumentInputStream(document));
    }
}
