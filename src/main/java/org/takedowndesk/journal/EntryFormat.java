package org.takedowndesk.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One entry as one line of text, and back.
///
/// The line is the entry's JSON with its members in the order seq, at, who, action, changes, previous, hash. The hash
/// is taken
/// over the same line with `,"hash":"…"` cut out, so that `sed` and `sha256sum` can check it.
final class EntryFormat {

    private static final String HASH_MEMBER = ",\"hash\":\"";

    private final CanonicalJson json;

    EntryFormat(CanonicalJson json) {
        this.json = json;
    }

    /// The entry that follows `previous`, with its hash computed.
    Entry seal(long seq, Instant at, String who, String action, List<Change> changes, String previous) {
        return new Entry(seq, at, who, action, changes, previous, hash(body(seq, at, who, action, changes, previous)));
    }

    /// The line of an entry, without the line feed that ends it.
    String line(Entry entry) {
        String body = body(entry.seq(), entry.at(), entry.who(), entry.action(), entry.changes(), entry.previous());
        return body.substring(0, body.length() - 1) + HASH_MEMBER + entry.hash() + "\"}";
    }

    /// Reads a line and checks its own hash.
    ///
    /// @throws BadEntryException if it is not a whole entry, or its hash is not that of its content
    Entry parse(String line) throws BadEntryException {
        int cut = line.lastIndexOf(HASH_MEMBER);
        if (cut < 0 || !line.endsWith("\"}") || line.length() != cut + HASH_MEMBER.length() + 66) {
            throw new BadEntryException("not a whole entry");
        }
        String hash = line.substring(cut + HASH_MEMBER.length(), line.length() - 2);
        if (!hash(line.substring(0, cut) + "}").equals(hash)) {
            throw new BadEntryException("its hash is not that of its content");
        }
        try {
            return read(json.parse(line), hash);
        } catch (JacksonException | java.time.DateTimeException e) {
            throw new BadEntryException("it cannot be read: " + e.getMessage());
        }
    }

    private static Entry read(JsonNode node, String hash) {
        List<Change> changes = new ArrayList<>();
        for (JsonNode each : node.required("changes")) {
            JsonNode after = each.required("after");
            changes.add(new Change(
                    each.required("kind").asString(), each.required("id").asLong(), after.isNull() ? null : after));
        }
        return new Entry(
                node.required("seq").asLong(),
                Instant.parse(node.required("at").asString()),
                node.required("who").asString(),
                node.required("action").asString(),
                changes,
                node.required("previous").asString(),
                hash);
    }

    private String body(long seq, Instant at, String who, String action, List<Change> changes, String previous) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("seq", seq).put("at", at.toString()).put("who", who).put("action", action);
        var array = node.putArray("changes");
        for (Change change : changes) {
            ObjectNode one = array.addObject().put("kind", change.kind()).put("id", change.id());
            JsonNode after = change.after();
            if (after == null) {
                one.putNull("after");
            } else {
                one.set("after", after);
            }
        }
        node.put("previous", previous);
        return json.write(node);
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
