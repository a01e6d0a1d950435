package org.takedowndesk.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions to the user that stop the work until they are answered.
///
/// Every word is given as a text key, and an unknown key fails at once. Ask only when something is lost, name it in
/// the
/// text, and name the button for the act.
public interface Dialogs {

    /// Whether the user does what the button under `buttonKey` says; `values` fill the text's placeholders.
    boolean confirm(String titleKey, String textKey, String buttonKey, Object... values);

    /// As [#confirm], for what cannot be undone: the button is marked, and Enter does not press it.
    boolean confirmLoss(String titleKey, String textKey, String buttonKey, Object... values);

    void inform(String titleKey, String textKey, Object... values);

    Optional<Path> chooseFileToOpen(String titleKey, FileFilter kind);

    /// Empty when the user chose none.
    List<Path> chooseFilesToOpen(String titleKey, FileFilter kind);

    Optional<Path> chooseFileToSave(String titleKey, String suggestedName, FileFilter kind);

    Optional<Path> chooseFolder(String titleKey);

    /// What the user filled in, or empty when they cancelled.
    <R> Optional<R> form(String titleKey, String buttonKey, Form<R> form);
}
