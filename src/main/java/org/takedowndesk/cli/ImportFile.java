package org.takedowndesk.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.text.Texts;
import org.takedowndesk.vault.FileTrouble;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON document with records to be imported: one object, or a list of them.
final class ImportFile {

    private final Path file;
    private final Texts texts;

    ImportFile(Path file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /// The objects in it, each ready to be read member by member.
    ///
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED, INPUT_INVALID with the line
    List<Members> objects(TextInput input) {
        JsonNode tree = parse(input.read(file));
        List<Members> objects = new ArrayList<>();
        if (tree.isArray()) {
            for (int i = 0; i < tree.size(); i++) {
                objects.add(new Members(this, "[" + i + "]", object(tree.get(i), "[" + i + "]")));
            }
        } else {
            objects.add(new Members(this, "", object(tree, "$")));
        }
        if (objects.isEmpty()) {
            throw invalid("$", "cli.import.nothing");
        }
        return objects;
    }

    private JsonNode parse(String text) {
        JsonMapper strict = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        try {
            return strict.readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new ProblemException(
                    Problem.INPUT_INVALID, e, file, texts.get("cli.import.line", line), e.getOriginalMessage());
        }
    }

    JsonNode object(JsonNode node, String place) {
        if (!node.isObject()) {
            throw invalid(place, "cli.import.notObject");
        }
        return node;
    }

    ProblemException invalid(String place, String reasonKey, Object... values) {
        return new ProblemException(Problem.INPUT_INVALID, file, place, texts.get(reasonKey, values));
    }

    /// A file that the document names, relative to the document's own folder.
    ///
    /// @throws ProblemException INPUT_INVALID if it is not there or cannot be read
    Path beside(String name, String place) {
        Path path;
        try {
            path = file.toAbsolutePath().resolveSibling(name).normalize();
        } catch (InvalidPathException _) {
            throw invalid(place, "cli.import.badFile", name, texts.get("cli.expected.path"));
        }
        if (!Files.isRegularFile(path)) {
            FileTrouble trouble = Files.isDirectory(path) ? FileTrouble.FOLDER : FileTrouble.MISSING;
            throw invalid(place, "cli.import.badFile", path, texts.name(trouble));
        }
        if (!Files.isReadable(path)) {
            throw invalid(place, "cli.import.badFile", path, texts.name(FileTrouble.NO_PERMISSION));
        }
        return path;
    }
}
