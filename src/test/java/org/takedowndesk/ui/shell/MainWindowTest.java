package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

@UiTest
class MainWindowTest {

    private final Kit kit = TestKit.speaking(Texts.english());

    @Test
    void everythingInTheWindowHasANameAndIsReachedByTab(Ui ui) {
        Scene scene = start(ui);
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(scene.getRoot())));
    }

    @Test
    void paletteRunsWhatWasTypedAndChosenByKeyboard(Ui ui) {
        Scene scene = start(ui);
        ui.press(KeyCode.SHORTCUT, KeyCode.K);
        ui.type("#paletteField", "navig");
        assertEquals(1, ui.find("#paletteList", ListView.class).getItems().size());
        ui.press(KeyCode.ENTER);
        assertTrue(kit.preferences().get().layout().navigationCollapsed());
        assertTrue(scene.getRoot().lookupAll("#paletteField").isEmpty());
    }

    @Test
    void escapeClosesThePaletteAndGivesTheCursorBack(Ui ui) {
        Scene scene = start(ui);
        ui.click("#userName");
        Node before = scene.getFocusOwner();
        ui.press(KeyCode.SHORTCUT, KeyCode.K);
        ui.press(KeyCode.ESCAPE);
        assertEquals(before, scene.getFocusOwner());
    }

    @Test
    void regionsAreReachedByKey(Ui ui) {
        Scene scene = start(ui);
        ui.click("#sectionSETTINGS");
        ui.press(KeyCode.F6);
        assertEquals("openPalette", scene.getFocusOwner().getId());
        ui.press(KeyCode.F6);
        assertEquals("userName", scene.getFocusOwner().getId());
    }

    @Test
    void aNameTypedInTheSettingsIsSeenInTheTopBar(Ui ui) {
        start(ui);
        ui.type("#userName", "Bo Li");
        ui.press(KeyCode.ENTER);
        assertEquals("Bo Li", ui.text("#user"));
    }

    @Test
    void thePlaceIsRememberedForTheWorkspace(Ui ui) {
        start(ui);
        assertEquals("SettingsPlace", kit.preferences().get().recent().places().get("/w"));
        assertFalse(kit.navigator().canGoBackProperty().get());
    }

    private Scene start(Ui ui) {
        MainWindow window = ui.call(() -> TestWindow.of(kit, Path.of("/w")));
        Scene scene = ui.show(window::root);
        ui.run(() -> window.start(scene));
        return scene;
    }
}
