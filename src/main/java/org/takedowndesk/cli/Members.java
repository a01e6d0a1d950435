package org.takedowndesk.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.ProblemException;
import tools.jackson.databind.JsonNode;

/// The members of one object of an import, read by name and type; what is wrong is told with its place in the file.
///
/// Absent members and `null` are the same. Call [#end()] after the last one, so that a misspelt member does not pass
/// in silence.
final class Members {

    /// Longer than any name, address or note.
    private static final int LONGEST = 20_000;

    private final ImportFile file;
    private final String place;
    private final JsonNode object;
    private final Set<String> read = new HashSet<>();

    Members(ImportFile file, String place, JsonNode object) {
        this.file = file;
        this.place = place;
        this.object = object;
    }

    /// Where the member stands, as `[0].agents[1].name`.
    String place(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    ProblemException invalid(String name, String reasonKey, Object... values) {
        return file.invalid(place(name), reasonKey, values);
    }

    private @Nullable JsonNode get(String name) {
        read.add(name);
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    /// Empty if it is absent.
    String text(String name) {
        JsonNode node = get(name);
        if (node == null) {
            return "";
        }
        if (!node.isString()) {
            throw invalid(name, "cli.import.notText");
        }
        String text = node.stringValue().strip();
        if (text.length() > LONGEST) {
            throw invalid(name, "cli.import.tooLong", LONGEST);
        }
        return text;
    }

    String requiredText(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw invalid(name, "cli.import.missing");
        }
        return text;
    }

    /// A text, or a number as if it were one.
    String reference(String name) {
        JsonNode node = get(name);
        return node != null && node.isIntegralNumber() ? node.asString() : requiredText(name);
    }

    boolean truth(String name, boolean otherwise) {
        JsonNode node = get(name);
        if (node == null) {
            return otherwise;
        }
        if (!node.isBoolean()) {
            throw invalid(name, "cli.import.notTruth");
        }
        return node.booleanValue();
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw invalid(name, "cli.import.expected", text, file.texts().get("cli.expected.date"));
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return constantOf(name, type, requiredText(name));
    }

    <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        String text = text(name);
        return text.isEmpty() ? otherwise : constantOf(name, type, text);
    }

    private <E extends Enum<E>> E constantOf(String name, Class<E> type, String text) {
        return Codes.find(type, text)
                .orElseThrow(() -> invalid(
                        name,
                        "cli.import.expected",
                        text,
                        file.texts().get("cli.expected.oneOf", String.join(", ", Codes.all(type)))));
    }

    double fraction(String name) {
        JsonNode node = get(name);
        if (node == null || !node.isNumber() || node.doubleValue() < 0 || node.doubleValue() > 1) {
            throw invalid(name, "cli.import.notFraction");
        }
        return node.doubleValue();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : list(name)) {
            if (!node.isString()) {
                throw invalid(name, "cli.import.notText");
            }
            texts.add(node.stringValue().strip());
        }
        return texts;
    }

    List<Integer> numbers(String name) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode node : list(name)) {
            if (!node.isInt()) {
                throw invalid(name, "cli.import.notNumber");
            }
            numbers.add(node.intValue());
        }
        return numbers;
    }

    private List<JsonNode> list(String name) {
        JsonNode node = get(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            throw invalid(name, "cli.import.notList");
        }
        List<JsonNode> nodes = new ArrayList<>();
        node.forEach(nodes::add);
        return nodes;
    }

    List<Members> objects(String name) {
        List<Members> objects = new ArrayList<>();
        int i = 0;
        for (JsonNode node : list(name)) {
            String where = place(name) + "[" + i++ + "]";
            objects.add(new Members(file, where, file.object(node, where)));
        }
        return objects;
    }

    @Nullable
    Members object(String name) {
        JsonNode node = get(name);
        return node == null ? null : new Members(file, place(name), file.object(node, place(name)));
    }

    /// A file beside the document; null if none is named.
    @Nullable
    Path file(String name) {
        String text = text(name);
        return text.isEmpty() ? null : file.beside(text, place(name));
    }

    /// @throws ProblemException INPUT_INVALID if there is a member that nobody asked for
    void end() {
        for (String name : object.propertyNames()) {
            if (!read.contains(name)) {
                throw invalid(
                        name,
                        "cli.import.unknown",
                        String.join(", ", read.stream().sorted().toList()));
            }
        }
    }
}
