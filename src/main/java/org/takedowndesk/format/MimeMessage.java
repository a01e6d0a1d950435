package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeParameterMapping;

/// Walks a MIME message from front to end, part by part; messages within it are parts like others.
final class MimeMessage {

    private static final int LONGEST_FIELD = 1024 * 1024;
    private static final int FIELDS = 2000;

    /// What a part says of itself.
    ///
    /// @param number such as `1.2`, empty for the message itself
    /// @param charset empty if none is given
    /// @param name of the file it is, empty if none is given
    /// @param location address of a saved page's part
    record Part(String number, String type, String charset, String name, boolean attached, String location) {}

    /// Is told what the message consists of.
    interface Listener {
        /// A field of the message's own head.
        void field(String name, String value);

        /// The content of a part, decoded; to be read during the call.
        void part(Part part, InputStream content) throws IOException;
    }

    private final Findings findings;
    private final Listener listener;
    private final Deque<Integer> counts = new ArrayDeque<>();
    private final Map<String, String> fields = new HashMap<>();
    private int depth;
    private int parts;

    MimeMessage(Findings findings, Listener listener) {
        this.findings = findings;
        this.listener = listener;
    }

    void read(Path file) throws IOException {
        try (InputStream in = findings.budget().metered(Files.newInputStream(file))) {
            MimeConfig config = new MimeConfig.Builder()
                    .setMaxLineLen(LONGEST_FIELD)
                    .setMaxHeaderLen(LONGEST_FIELD)
                    .setMaxHeaderCount(FIELDS)
                    .build();
            MimeTokenStream stream = new MimeTokenStream(config);
            stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
            stream.parse(in);
            walk(stream);
        } catch (MimeException e) {
            throw new IOException(e);
        }
        findings.fact(FactName.PARTS, parts, "");
    }

    private void walk(MimeTokenStream stream) throws IOException, MimeException {
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> fields.clear();
                case T_FIELD -> field(stream.getField());
                case T_START_MULTIPART -> {
                    counts.push(0);
                    if (++depth > findings.limits().nesting() * 4) {
                        throw new LimitReached(NoticeKind.LIMIT_NESTING, depth - 1);
                    }
                }
                case T_END_MULTIPART -> {
                    counts.pop();
                    depth--;
                }
                case T_START_BODYPART -> nextPart();
                case T_BODY -> body(stream);
                case T_START_MESSAGE,
                        T_END_MESSAGE,
                        T_RAW_ENTITY,
                        T_END_HEADER,
                        T_PREAMBLE,
                        T_EPILOGUE,
                        T_END_BODYPART,
                        T_END_OF_STREAM -> {
                    // Nothing to be learnt there.
                }
            }
        }
    }

    private void field(Field field) {
        fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getBody());
        if (counts.isEmpty()) {
            listener.field(field.getName(), field.getBody());
        }
    }

    private void nextPart() throws LimitReached {
        counts.push(counts.pop() + 1);
        if (++parts > findings.limits().parts()) {
            throw new LimitReached(NoticeKind.LIMIT_PARTS, parts - 1);
        }
        findings.at("part " + number());
    }

    private String number() {
        StringBuilder number = new StringBuilder();
        counts.descendingIterator()
                .forEachRemaining(
                        count -> number.append(number.isEmpty() ? "" : ".").append(count));
        return number.toString();
    }

    private void body(MimeTokenStream stream) throws IOException {
        findings.budget().check();
        String type = stream.getBodyDescriptor().getMimeType();
        Part part = new Part(
                number(),
                type == null ? "" : type.toLowerCase(Locale.ROOT),
                // The descriptor's own would be us-ascii where none is given.
                parameter("content-type", "charset"),
                fileName(),
                fields.getOrDefault("content-disposition", "")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .startsWith("attachment"),
                MailFields.decoded(fields.getOrDefault("content-location", "")));
        listener.part(part, stream.getDecodedInputStream());
    }

    private String fileName() {
        String name = parameter("content-disposition", "filename");
        return name.isEmpty() ? parameter("content-type", "name") : name;
    }

    private String parameter(String field, String wanted) {
        String body = fields.get(field);
        if (body == null) {
            return "";
        }
        MimeParameterMapping mapping = new MimeParameterMapping();
        RawField raw = new RawField(field, body);
        for (NameValuePair pair : RawFieldParser.DEFAULT.parseRawBody(raw).getParams()) {
            if (pair.getName() != null && pair.getValue() != null) {
                mapping.addParameter(pair.getName(), pair.getValue());
            }
        }
        String value = mapping.get(wanted);
        return value == null ? "" : MailFields.decoded(value);
    }
}
