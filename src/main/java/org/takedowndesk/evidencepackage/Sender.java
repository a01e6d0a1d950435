package org.takedowndesk.evidencepackage;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.vault.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads what the custody log that came with a package says about one file: what its sender did with it.
final class Sender {

    /// So many lines are shown; the whole log is in the file.
    private static final int LINES = 500;

    /// A package's check refuses longer logs of ours; what others call so may be of any length.
    private static final int LONGEST = 64 * 1024 * 1024;

    private final CanonicalJson json = new CanonicalJson();

    /// Oldest first. What is no entry is left out: the check of the package told it.
    List<Provenance.Line> about(Sha256 content, InputStream log) throws IOException {
        List<Provenance.Line> lines = new ArrayList<>();
        Set<Long> items = new HashSet<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(log.readNBytes(LONGEST)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && lines.size() < LINES; line = reader.readLine()) {
                entry(line, content, items).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<Provenance.Line> entry(String line, Sha256 content, Set<Long> items) {
        try {
            JsonNode entry = json.parse(line);
            boolean about = false;
            for (JsonNode change : entry.path("changes")) {
                about |= isAbout(change, content, items);
            }
            return about
                    ? Optional.of(new Provenance.Line(
                            entry.path("seq").asLong(0),
                            Instant.parse(entry.path("at").asString("")),
                            entry.path("who").asString(""),
                            entry.path("action").asString("")))
                    : Optional.empty();
        } catch (JacksonException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// An entry names an item by its number, which is known from the entry that took the file in.
    private static boolean isAbout(JsonNode change, Sha256 content, Set<Long> items) {
        String kind = change.path("kind").asString("");
        if (kind.equals(EvidenceItems.KIND.name())) {
            long id = change.path("id").asLong(0);
            if (change.path("after").path("file").path("hash").asString("").equals(content.hex())) {
                items.add(id);
            }
            return items.contains(id);
        }
        return kind.equals(Custody.KIND.name())
                && items.contains(change.path("after").path("item").asLong(0));
    }
}
