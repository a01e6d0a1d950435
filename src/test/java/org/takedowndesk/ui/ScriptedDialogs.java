package org.takedowndesk.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.takedowndesk.text.Texts;

/// Answers dialogs from a list written by the test, and remembers in words what was asked.
///
/// A question without an answer fails, as does an unknown text key.
public final class ScriptedDialogs implements Dialogs {

    private final Texts texts;
    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    public ScriptedDialogs(Texts texts) {
        this.texts = texts;
    }

    /// The next question of `confirm` is answered so.
    public ScriptedDialogs thenConfirm(boolean answer) {
        answers.add(answer);
        return this;
    }

    /// The next file chooser gives these files; none means that the user cancelled.
    public ScriptedDialogs thenChoose(Path... files) {
        answers.add(List.of(files));
        return this;
    }

    /// The next form is filled in by `fill`, which also says what comes out of it.
    public <R> ScriptedDialogs thenFill(Function<Form<R>, Optional<R>> fill) {
        answers.add(fill);
        return this;
    }

    /// What was asked and said so far, in the words the user would have read.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public boolean confirm(String titleKey, String textKey, String buttonKey, Object... values) {
        asked.add(texts.get(titleKey) + " / " + texts.get(textKey, values) + " / " + texts.get(buttonKey));
        return (Boolean) next();
    }

    @Override
    public boolean confirmLoss(String titleKey, String textKey, String buttonKey, Object... values) {
        return confirm(titleKey, textKey, buttonKey, values);
    }

    @Override
    public void inform(String titleKey, String textKey, Object... values) {
        asked.add(texts.get(titleKey) + " / " + texts.get(textKey, values));
    }

    @Override
    public Optional<Path> chooseFileToOpen(String titleKey, FileFilter kind) {
        return chosen(titleKey).stream().findFirst();
    }

    @Override
    public List<Path> chooseFilesToOpen(String titleKey, FileFilter kind) {
        return chosen(titleKey);
    }

    @Override
    public Optional<Path> chooseFileToSave(String titleKey, String suggestedName, FileFilter kind) {
        return chosen(titleKey).stream().findFirst();
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        return chosen(titleKey).stream().findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> Optional<R> form(String titleKey, String buttonKey, Form<R> form) {
        asked.add(texts.get(titleKey) + " / " + texts.get(buttonKey));
        return ((Function<Form<R>, Optional<R>>) next()).apply(form);
    }

    @SuppressWarnings("unchecked")
    private List<Path> chosen(String titleKey) {
        asked.add(texts.get(titleKey));
        return (List<Path>) next();
    }

    private Object next() {
        if (answers.isEmpty()) {
            throw new AssertionError("the test gave no answer to: " + asked.getLast());
        }
        return answers.poll();
    }
}
