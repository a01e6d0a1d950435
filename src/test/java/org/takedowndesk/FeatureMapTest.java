package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The map of the features: which package may know which. Adding a feature is one line here; so is a new arrow, in a
/// commit that says why.
class FeatureMapTest {

    private static final String ROOT = "org.takedowndesk";
    private static final Path SOURCES = Path.of("src/main/java/org/takedowndesk");

    /// Packages from the bottom up; what stands behind one is what it may know. Everything may know `text` and
    /// `work`,
    /// and `*` is everything above its line.
    private static final String MAP = """
            work
            text
            journal
            db          journal
            settings
            vault
            media
            marketplace
            holder      db vault
            ipr         journal db vault marketplace holder
            casefile    db holder ipr
            listing     db marketplace casefile
            evidence    db vault media casefile listing
            comparison  db vault media ipr casefile listing evidence
            deadline    db marketplace
            complaint   db vault media holder ipr casefile marketplace listing evidence comparison deadline
            bundle
            casebundle  journal db vault media marketplace holder ipr casefile listing evidence comparison deadline complaint bundle
            search      db holder ipr casefile listing evidence complaint
            dashboard   marketplace complaint deadline
            backup      journal db vault
            sample      *
            app         *
            cli         *
            ui          *
            """;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesKnowOnlyWhatTheMapAllows() {
        Map<String, Set<String>> allowed = allowed();
        Set<String> strays = new TreeSet<>();
        for (JavaClass origin : CLASSES) {
            String from = feature(origin);
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String to = feature(dependency.getTargetClass());
                if (!from.isEmpty() && !to.isEmpty() && !from.equals(to) && !knows(allowed, from, to)) {
                    strays.add(from + " -> " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertEquals(Set.of(), strays);
    }

    @Test
    void everyPackageOnDiskIsOnTheMap() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            Set<String> unknown = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !allowed().containsKey(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), unknown);
        }
    }

    @Test
    void mapHasNoCircle() {
        Set<String> wrong = new TreeSet<>();
        allowed()
                .forEach((name, known) -> known.stream()
                        .filter(other ->
                                !names().subList(0, names().indexOf(name)).contains(other))
                        .forEach(other -> wrong.add(name + " -> " + other)));
        assertEquals(Set.of(), wrong);
    }

    private static boolean knows(Map<String, Set<String>> allowed, String from, String to) {
        return to.equals("work")
                || (to.equals("text") && !from.equals("work"))
                || allowed.getOrDefault(from, Set.of()).contains(to);
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> map = new TreeMap<>();
        for (String line : MAP.lines().toList()) {
            List<String> words = List.of(line.split("\\s+", -1));
            List<String> known = words.subList(1, words.size());
            map.put(words.getFirst(), new TreeSet<>(known.equals(List.of("*")) ? above(words.getFirst()) : known));
        }
        return map;
    }

    private static List<String> above(String name) {
        return names().subList(0, names().indexOf(name)).stream()
                .filter(other -> !(name.equals("ui") && other.equals("cli")))
                .toList();
    }

    private static List<String> names() {
        return MAP.lines().map(line -> line.split("\\s+", -1)[0]).toList();
    }

    /// The first part of the package below the root; nothing for classes of the root itself and for strangers.
    private static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
