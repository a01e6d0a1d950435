package org.takedowndesk.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

@UiTest
class AutoSaveTest {

    private final TextField name = new TextField();
    private final Button elsewhere = new Button("elsewhere");
    private final List<String> saves = new ArrayList<>();
    private final List<Runnable> onTheWay = new ArrayList<>();

    @Test
    void whatIsTypedIsSavedWhenTheCursorLeavesTheField(Ui ui) {
        form(ui);
        ui.run(name::requestFocus);
        ui.robot().write("Aurora", 0);
        assertEquals(List.of(), saves);
        ui.run(elsewhere::requestFocus);
        assertEquals(List.of("Aurora"), saves);
    }

    @Test
    void aChangeThatNobodyTypesIsSavedAtOnce(Ui ui) {
        form(ui);
        ui.run(elsewhere::requestFocus);
        ui.run(() -> name.setText("dropped"));
        assertEquals(List.of("dropped"), saves);
    }

    @Test
    void whatCannotBeSavedStaysAndKeepsTheScreen(Ui ui) {
        AutoSave<String> saving = form(ui);
        ui.run(name::requestFocus);
        ui.robot().write("?", 0);
        assertFalse(ui.call(saving::leave));
        assertEquals("?", name.getText());
        assertEquals(List.of(), saves);
    }

    @Test
    void undoTakesBackTypingFirstAndThenOneSaveAtATime(Ui ui) {
        AutoSave<String> saving = form(ui);
        ui.run(elsewhere::requestFocus);
        ui.run(() -> name.setText("one"));
        ui.run(() -> name.setText("two"));
        ui.run(name::requestFocus);
        ui.run(name::end);
        ui.robot().write("three", 0);
        undo(ui);
        assertEquals("two", name.getText());
        undo(ui);
        assertEquals("one", name.getText());
        undo(ui);
        assertEquals("", name.getText());
        assertEquals(List.of("one", "two", "one", ""), saves);
        assertFalse(ui.call(saving::canUndo));
    }

    @Test
    void whatChangedElsewhereIsShownUnlessOneIsTyping(Ui ui) {
        AutoSave<String> saving = form(ui);
        ui.run(() -> saving.refresh("from elsewhere"));
        assertEquals("from elsewhere", name.getText());
        ui.run(name::requestFocus);
        ui.run(name::end);
        ui.robot().write("!", 0);
        ui.run(() -> saving.refresh("again from elsewhere"));
        assertEquals("from elsewhere!", name.getText());
        assertEquals(List.of(), saves);
    }

    @Test
    void whatWasReadWhileAnEditIsOnItsWayIsNotShown(Ui ui) {
        AutoSave<String> saving = form(ui);
        ui.run(elsewhere::requestFocus);
        ui.run(() -> name.setText("edited"));
        ui.run(() -> saving.refresh("read before the edit"));
        assertEquals("edited", name.getText());
        ui.run(onTheWay.getFirst());
        ui.run(() -> saving.refresh("changed elsewhere since"));
        assertEquals("changed elsewhere since", name.getText());
    }

    @Test
    void nothingIsSavedAfterClosing(Ui ui) {
        AutoSave<String> saving = form(ui);
        ui.run(name::requestFocus);
        ui.robot().write("last", 0);
        ui.run(saving::close);
        ui.run(() -> name.setText("too late"));
        assertEquals(List.of("last"), saves);
        assertTrue(ui.call(saving::leave));
    }

    private void undo(Ui ui) {
        ui.robot().push(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
    }

    private AutoSave<String> form(Ui ui) {
        VBox form = new VBox(name, elsewhere);
        ui.show(() -> form);
        AutoSave<String> saving = ui.call(() -> new AutoSave<>(
                "",
                () -> name.getText().equals("?") ? Optional.empty() : Optional.of(name.getText()),
                name::setText,
                (value, settled) -> {
                    saves.add(value);
                    onTheWay.add(settled);
                }));
        ui.run(() -> {
            saving.watch(name.textProperty());
            saving.attach(form, name);
        });
        return saving;
    }
}
