package org.takedowndesk.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One entry as one line of text, and back.
///
/// The line is the entry's JSON with its members in the order seq, at, who, action, changes, previous, hash. The hash
/// is taken over the same bytes with `,"hash":"…"` cut out, so that `sed` and `sha256sum` can check it.
final class EntryFormat {

    private static final byte[] HASH_MEMBER = ",\"hash\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\"}\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HASH_LENGTH = 64;

    private final CanonicalJson json;

    EntryFormat(CanonicalJson json) {
        this.json = json;
    }

    /// The entry that follows `previous`, with its hash computed.
    ///
    /// @throws IllegalArgumentException if it could not be read again
    Prepared seal(long seq, Instant at, String who, String action, List<Change> changes, String previous) {
        byte[] body = json.write(body(seq, at, who, action, changes, previous)).getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(sha256().digest(body));
        byte[] line = new byte[body.length + HASH_MEMBER.length + HASH_LENGTH + END.length - 1];
        int cut = body.length - 1;
        System.arraycopy(body, 0, line, 0, cut);
        System.arraycopy(HASH_MEMBER, 0, line, cut, HASH_MEMBER.length);
        byte[] hashBytes = hash.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hashBytes, 0, line, cut + HASH_MEMBER.length, HASH_LENGTH);
        System.arraycopy(END, 0, line, line.length - END.length, END.length);
        if (line.length > Lines.LONGEST) {
            throw new IllegalArgumentException("an entry of " + line.length + " bytes is too long");
        }
        try {
            return new Prepared(parse(line), line);
        } catch (BadEntryException e) {
            throw new IllegalArgumentException("the entry could not be read again", e);
        }
    }

    private static ObjectNode body(
            long seq, Instant at, String who, String action, List<Change> changes, String previous) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("seq", seq).put("at", at.toString()).put("who", CanonicalJson.wellFormed(who));
        node.put("action", CanonicalJson.wellFormed(action));
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
        return node.put("previous", previous);
    }

    /// Reads a line, its line feed included, and checks its own hash.
    ///
    /// @throws BadEntryException if it is not a whole entry, or its hash is not that of its content
    Entry parse(byte[] line) throws BadEntryException {
        int cut = line.length - END.length - HASH_LENGTH - HASH_MEMBER.length;
        if (cut < 1
                || !Arrays.equals(HASH_MEMBER, 0, HASH_MEMBER.length, line, cut, cut + HASH_MEMBER.length)
                || !Arrays.equals(END, 0, END.length, line, line.length - END.length, line.length)) {
            throw new BadEntryException("not a whole entry");
        }
        MessageDigest digest = sha256();
        digest.update(line, 0, cut);
        digest.update((byte) '}');
        String hash = HexFormat.of().formatHex(digest.digest());
        if (!hash.equals(new String(line, cut + HASH_MEMBER.length, HASH_LENGTH, StandardCharsets.ISO_8859_1))) {
            throw new BadEntryException("its hash is not that of its content");
        }
        try {
            return read(json.parse(new String(line, StandardCharsets.UTF_8)), hash);
        } catch (JacksonException | DateTimeException e) {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
