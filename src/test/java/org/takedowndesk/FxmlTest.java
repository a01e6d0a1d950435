package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.shell.AccessWalk;
import org.takedowndesk.ui.shell.Built;

/// Every FXML file loads with its real controller, and everything in it can be reached, named and operated by
/// keyboard.
@UiTest
class FxmlTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([\\w.]+)\"");
    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("\\sstyle=\""),
            Pattern.compile("onMouse(Clicked|Pressed|Released)="),
            Pattern.compile("(textFill|fill|stroke|background)=\""),
            Pattern.compile("\"#[0-9a-fA-F]{3,8}\""),
            Pattern.compile("\\stext=\"[^%$\"]*\\p{L}[^\"]*\""));

    @Test
    void filesHoldStructureOnly() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files()) {
            String content = Files.readString(file);
            FORBIDDEN.stream()
                    .flatMap(pattern -> pattern.matcher(content).results())
                    .forEach(result -> faults.add(file.getFileName() + ": " + result.group()));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyFileLoadsAndCanBeOperatedByKeyboard(Ui ui, @TempDir Path folder) throws Exception {
        List<Path> files = files();
        assertFalse(files.isEmpty());
        List<String> faults = new ArrayList<>();
        try (TestWorkspace workspace = new TestWorkspace(folder.resolve("workspace"))) {
            Built built = new Built(workspace.folder())
                    .with(workspace.services())
                    .with(new Place.SettingsPlace())
                    .with((Object) Map.of());
            for (Path file : files) {
                Class<?> controller = controller(file);
                ui.show(() -> view(controller, built));
                ui.run(() -> AccessWalk.faults(ui.stage().getScene().getRoot())
                        .forEach(fault -> faults.add(file.getFileName() + ": " + fault)));
            }
        }
        assertEquals(List.of(), faults);
    }

    private static Parent view(Class<?> controller, Built parts) {
        Object built = parts.build(controller);
        try {
            return (Parent) controller.getMethod("view").invoke(built);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(controller + " needs a public view()", e);
        }
    }

    private static Class<?> controller(Path file) throws Exception {
        Matcher matcher = CONTROLLER.matcher(Files.readString(file));
        if (!matcher.find()) {
            throw new AssertionError(file + " names no fx:controller");
        }
        return Class.forName(matcher.group(1));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml"))
                    .sorted()
                    .toList();
        }
    }
}
