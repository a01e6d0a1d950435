package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Problem;

/// Every word shown exists in both languages, and none lies about unused.
class TextsTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FOLDER = RESOURCES.resolve("org/takedowndesk/text");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*\\.[A-Za-z0-9_.]*)\"");
    /// A doc comment says where the rest of a key comes from: "key of the sentence, under `ipr.status.`".
    private static final Pattern PROMISED = Pattern.compile("under `([a-z][A-Za-z0-9.]*\\.)`");

    private static final Pattern FXML_KEY = Pattern.compile("\"%([A-Za-z0-9_.]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Set<String> FILE_ENDINGS =
            Set.of("json", "css", "fxml", "properties", "pdf", "png", "txt", "csv", "ics", "zip", "log", "tmp", "sql");

    private static final Map<String, String> ENGLISH = read("texts.properties");
    private static final Map<String, String> CHINESE = read("texts_zh_CN.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals("", lines(missing(ENGLISH.keySet(), CHINESE.keySet())), "add to texts_zh_CN.properties");
        assertEquals("", lines(missing(CHINESE.keySet(), ENGLISH.keySet())), "add to texts.properties");
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        Set<String> differing = ENGLISH.keySet().stream()
                .filter(CHINESE::containsKey)
                .filter(key -> !placeholders(ENGLISH.getOrDefault(key, ""))
                        .equals(placeholders(CHINESE.getOrDefault(key, ""))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), differing);
    }

    @Test
    void quotesAreDoubledWhereValuesAreFilledIn() {
        Set<String> single = new TreeSet<>();
        for (Map<String, String> texts : List.of(ENGLISH, CHINESE)) {
            texts.forEach((key, text) -> {
                if (!placeholders(text).isEmpty() && text.replace("''", "").contains("'")) {
                    single.add(key + "=" + text);
                }
            });
        }
        assertEquals(Set.of(), single);
    }

    @Test
    void keysInFxmlExist() {
        assertEquals("", lines(missing(fxmlKeys(), ENGLISH.keySet())), "add to both files");
    }

    @Test
    void keysInCodeExist() {
        Set<String> unknown = literals().stream()
                .filter(literal -> !ENGLISH.containsKey(literal) && !isPrefix(literal))
                // What the journal calls a change is no key itself; its words stand under "action.".
                .filter(literal -> !ENGLISH.containsKey("action." + literal))
                // The words of a bundle stand under "casebundle."; a package's list is a file's name.
                .filter(literal -> !ENGLISH.containsKey("casebundle." + literal))
                .filter(literal -> !literal.endsWith(".jsonl"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("", lines(unknown), "add to both files");
    }

    @Test
    void everyProblemHasItsSentence() {
        Set<String> keys = Arrays.stream(Problem.values()).map(Texts::key).collect(Collectors.toSet());
        assertEquals("", lines(missing(keys, ENGLISH.keySet())), "add to both files");
    }

    @Test
    void everyConstantOfAShownEnumHasItsName() {
        Map<String, List<Class<?>>> byName = enums().stream().collect(Collectors.groupingBy(Class::getSimpleName));
        Set<String> unnamed = new TreeSet<>();
        byName.forEach((name, types) -> {
            boolean shown = List.of("Commands", "FileFilter", "Section").contains(name)
                    || types.stream()
                            .flatMap(type -> constantKeys(type).stream())
                            .anyMatch(ENGLISH::containsKey);
            // Where two enums share a name, the words belong to the one that is named in full.
            boolean named = types.stream().anyMatch(type -> ENGLISH.keySet().containsAll(constantKeys(type)));
            if (shown && !named) {
                types.forEach(type -> unnamed.addAll(missing(constantKeys(type), ENGLISH.keySet())));
            }
        });
        assertEquals("", lines(unnamed), "add to both files");
    }

    @Test
    void noTextIsUnused() {
        Set<String> used = new TreeSet<>(fxmlKeys());
        Set<String> literals = literals();
        used.addAll(literals);
        Arrays.stream(Problem.values()).map(Texts::key).forEach(used::add);
        enums().forEach(type -> used.addAll(constantKeys(type)));
        List<String> prefixes = Stream.concat(literals.stream(), find(JAVA, ".java", PROMISED).stream())
                .filter(prefix -> prefix.endsWith("."))
                .toList();
        Set<String> unused = ENGLISH.keySet().stream()
                .filter(key -> !used.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals("", lines(unused), "delete from both files");
    }

    private static boolean isPrefix(String literal) {
        return literal.endsWith(".") && ENGLISH.keySet().stream().anyMatch(key -> key.startsWith(literal));
    }

    /// String literals in the code that look like keys: their first word is the first word of a key.
    private static Set<String> literals() {
        Set<String> firstWords = ENGLISH.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .collect(Collectors.toSet());
        return find(JAVA, ".java", LITERAL).stream()
                .filter(literal -> firstWords.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !FILE_ENDINGS.contains(literal.substring(literal.lastIndexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fxmlKeys() {
        return find(RESOURCES, ".fxml", FXML_KEY);
    }

    private static Set<String> find(Path root, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(content(file)).results())
                    .map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> enums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.takedowndesk").stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static Set<String> constantKeys(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> missing(Collection<String> wanted, Collection<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    /// Ready to paste, once the words are put behind.
    private static String lines(Set<String> keys) {
        return keys.stream().map(key -> key + "=").collect(Collectors.joining("\n"));
    }

    private static Map<String, String> read(String file) {
        Map<String, String> texts = new TreeMap<>();
        for (String line : content(FOLDER.resolve(file)).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            String earlier = texts.put(line.substring(0, equals), line.substring(equals + 1));
            if (earlier != null) {
                throw new AssertionError(file + " has twice: " + line.substring(0, equals));
            }
        }
        return texts;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
