package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Form;

/// Real dialogs, except that the computer's own chooser of files always gives the same one,
/// and another to save to.
record ChoosingDialogs(Dialogs dialogs, Path file, Path saved) implements Dialogs {

    @Override
    public boolean confirm(String titleKey, String textKey, String buttonKey, Object... values) {
        return dialogs.confirm(titleKey, textKey, buttonKey, values);
    }

    @Override
    public boolean confirmLoss(String titleKey, String textKey, String buttonKey, Object... values) {
        return dialogs.confirmLoss(titleKey, textKey, buttonKey, values);
    }

    @Override
    public void inform(String titleKey, String textKey, Object... values) {
        dialogs.inform(titleKey, textKey, values);
    }

    @Override
    public Optional<Path> chooseFileToOpen(String titleKey, FileFilter kind) {
        return Optional.of(file);
    }

    @Override
    public List<Path> chooseFilesToOpen(String titleKey, FileFilter kind) {
        return List.of(file);
    }

    @Override
    public Optional<Path> chooseFileToSave(String titleKey, String suggestedName, FileFilter kind) {
        return Optional.of(saved);
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        return Optional.of(file);
    }

    @Override
    public <R> Optional<R> form(String titleKey, String buttonKey, Form<R> form) {
        return dialogs.form(titleKey, buttonKey, form);
    }
}
