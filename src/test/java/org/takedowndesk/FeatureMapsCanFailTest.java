package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reading of the map of features, tried on a small one with planted classes.
class FeatureMapsCanFailTest {

    private static final String MAP = """
            work
            text
            vault
            media
            holder   vault media
            cli      *
            ui       *
            """;

    private static final List<String> SOURCES = List.of(
            "package org.takedowndesk.work; public class Work {}",
            "package org.takedowndesk.text; public class Text { org.takedowndesk.work.Work work; }",
            "package org.takedowndesk.vault; public class Vault { org.takedowndesk.text.Text text; }",
            "package org.takedowndesk.media; public class Media { org.takedowndesk.vault.Vault stray; }",
            "package org.takedowndesk.holder; public class Holder { org.takedowndesk.vault.Vault vault; }",
            "package org.takedowndesk.cli; public class Cli { org.takedowndesk.holder.Holder holder; }",
            "package org.takedowndesk.ui.shell; public class Shell { org.takedowndesk.cli.Cli stray; }");

    @Test
    void arrowThatIsNotOnTheMapIsFound(@TempDir Path folder) throws Exception {
        JavaClasses classes = PlantedClasses.compiled(folder, SOURCES);
        Set<String> strays = new FeatureMap(MAP)
                .strays(classes).stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .collect(Collectors.toSet());
        assertEquals(Set.of("media -> vault", "ui -> cli"), strays);
    }

    @Test
    void arrowThatNobodyUsesIsFound(@TempDir Path folder) throws Exception {
        assertEquals(Set.of("holder -> media"), new FeatureMap(MAP).unused(PlantedClasses.compiled(folder, SOURCES)));
    }

    @Test
    void packageThatIsNotOnTheMapIsFound(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("vault"));
        Files.createDirectory(folder.resolve("stranger"));
        assertEquals(Set.of("stranger"), new FeatureMap(MAP).unknown(folder));
    }

    @Test
    void arrowThatPointsUpIsFound() {
        assertEquals(Set.of("vault -> holder"), new FeatureMap("work\nvault   holder\nholder  vault\n").upward());
    }
}
