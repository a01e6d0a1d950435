package org.takedowndesk.ui.casefile;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.CaseTab;

/// The notes of a case; they save themselves.
public final class CaseNotesController implements CaseTab {

    private final CaseTools tools;
    private final CaseStores stores;
    private final CaseId id;
    private final Parent view;
    private @Nullable AutoSave<String> saving;

    @FXML
    private TextArea notes;

    public CaseNotesController(CaseTools tools, CaseStores stores, CaseId id) {
        this.tools = tools;
        this.stores = stores;
        this.id = id;
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        tools.tasks()
                .reread("case.task.read", progress -> stores.cases().get(id).notes(), this::show);
    }

    @Override
    public boolean mayLeave() {
        return saving == null || saving.leave();
    }

    @Override
    public List<ScreenCommand> commands() {
        AutoSave<String> form = saving;
        return form != null && form.canUndo() ? List.of(new ScreenCommand(Commands.UNDO, form::undo)) : List.of();
    }

    private void show(String text) {
        if (saving != null) {
            saving.refresh(text);
            return;
        }
        saving = new AutoSave<>(text, () -> Optional.of(notes.getText()), notes::setText, this::save);
        saving.watch(notes.textProperty());
        saving.attach(notes, notes);
    }

    private void save(String text, Runnable settled) {
        tools.tasks().save("case.task.save", () -> stores.cases().change(id, file -> file.withNotes(text)), settled);
    }
}
