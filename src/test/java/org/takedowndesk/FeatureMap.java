package org.takedowndesk;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A map of features as text, from the bottom up: on each line a package and what it may know, `*` being everything
/// above its line. Everything may know `text` and `work`. Read against classes and folders.
final class FeatureMap {

    private static final String ROOT = "org.takedowndesk";
    private static final String EVERYTHING = "*";

    private final Map<String, Set<String>> lines = new LinkedHashMap<>();

    FeatureMap(String map) {
        for (String line : map.lines().toList()) {
            List<String> words = List.of(line.split("\\s+", -1));
            lines.put(words.getFirst(), new TreeSet<>(words.subList(1, words.size())));
        }
    }

    /// What packages know against the map.
    Set<String> strays(JavaClasses classes) {
        Set<String> strays = new TreeSet<>();
        eachArrow(classes, (arrow, dependency) -> {
            if (!knows(arrow.from(), arrow.to())) {
                strays.add(arrow + ": " + dependency.getDescription());
            }
        });
        return strays;
    }

    /// What the map allows by name and no class makes use of.
    Set<String> unused(JavaClasses classes) {
        Set<String> drawn = new TreeSet<>();
        lines.forEach((from, known) -> known.stream()
                .filter(to -> !to.equals(EVERYTHING))
                .forEach(to -> drawn.add(new Arrow(from, to).toString())));
        eachArrow(classes, (arrow, dependency) -> drawn.remove(arrow.toString()));
        return drawn;
    }

    /// Folders of packages that are not on the map.
    Set<String> unknown(Path sources) throws IOException {
        try (Stream<Path> folders = Files.list(sources)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !lines.containsKey(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// Arrows that do not point to a line above; without them there can be no circle.
    Set<String> upward() {
        Set<String> wrong = new TreeSet<>();
        lines.forEach((from, known) -> known.stream()
                .filter(to -> !to.equals(EVERYTHING) && !above(from).contains(to))
                .forEach(to -> wrong.add(new Arrow(from, to).toString())));
        return wrong;
    }

    private record Arrow(String from, String to) {
        @Override
        public String toString() {
            return from + " -> " + to;
        }
    }

    private static void eachArrow(JavaClasses classes, BiConsumer<Arrow, Dependency> use) {
        for (JavaClass origin : classes) {
            String from = feature(origin);
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                String to = feature(dependency.getTargetClass());
                if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                    use.accept(new Arrow(from, to), dependency);
                }
            }
        }
    }

    private boolean knows(String from, String to) {
        Set<String> known = lines.getOrDefault(from, Set.of());
        return to.equals("work")
                || (to.equals("text") && !from.equals("work"))
                || known.contains(to)
                || (known.contains(EVERYTHING) && above(from).contains(to));
    }

    private List<String> above(String name) {
        List<String> names = new ArrayList<>(lines.keySet());
        return names.subList(0, names.indexOf(name)).stream()
                .filter(other -> !(name.equals("ui") && other.equals("cli")))
                .toList();
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
