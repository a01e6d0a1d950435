package org.takedowndesk.ui.evidence;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.takedowndesk.certificate.Statement;
import org.takedowndesk.certificate.Statements;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.FormField;

/// What an item shows and what it does not show, in the user's own words; below each field stands what is printed as
/// long as the field is empty.
final class StatementPane extends VBox {

    private final EvidenceTools tools;
    private final Statements statements;
    private final EvidenceItem item;
    private final TextArea shows = new TextArea();
    private final TextArea doesNotShow = new TextArea();
    private final FormField showsField;
    private final FormField doesNotShowField;
    private final Button take;
    private Statement proposal;
    private Optional<AutoSave<Statement>> saving = Optional.empty();

    StatementPane(EvidenceTools tools, Statements statements, EvidenceItem item) {
        this.tools = tools;
        this.statements = statements;
        this.item = item;
        this.proposal = new Statement(item.id(), "", "");
        Texts texts = tools.texts();
        getStyleClass().add("form-fields");
        Label heading = new Label(texts.get("evidence.statement"));
        heading.getStyleClass().add("section-title");
        Label hint = new Label(texts.get("evidence.statement.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        showsField = field(shows, "statementShows", texts.get("certificate.shows"));
        doesNotShowField = field(doesNotShow, "statementDoesNotShow", texts.get("certificate.doesNotShow"));
        take = new Button(texts.get("evidence.statement.take"), Icon.EDIT.node());
        take.setId("takeStatement");
        take.setOnAction(event -> takeProposal());
        getChildren().addAll(heading, hint, showsField, doesNotShowField, take);
    }

    private static FormField field(TextArea area, String id, String words) {
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return new FormField(words, area);
    }

    /// Reads what was said and what is proposed, for the item as it is now.
    void refresh(EvidenceItem now) {
        tools.tasks()
                .reread(
                        "evidence.task.read",
                        progress -> new Read(
                                statements.find(item.id()).orElse(new Statement(item.id(), "", "")),
                                statements.proposal(now, tools.texts().locale())),
                        this::show);
    }

    private record Read(Statement said, Statement proposal) {}

    private void show(Read read) {
        proposal = read.proposal();
        saving.ifPresentOrElse(save -> save.refresh(read.said()), () -> watch(read.said()));
        hint();
    }

    private void watch(Statement said) {
        AutoSave<Statement> save = new AutoSave<>(said, this::read, this::fill, this::save);
        save.watch(shows.textProperty(), doesNotShow.textProperty());
        save.attach(this, shows, doesNotShow);
        saving = Optional.of(save);
        shows.textProperty().subscribe((before, now) -> hint());
        doesNotShow.textProperty().subscribe((before, now) -> hint());
    }

    boolean leave() {
        return saving.map(AutoSave::leave).orElse(true);
    }

    void undo() {
        saving.ifPresent(AutoSave::undo);
    }

    private void takeProposal() {
        if (shows.getText().isBlank()) {
            shows.setText(proposal.shows());
        }
        if (doesNotShow.getText().isBlank()) {
            doesNotShow.setText(proposal.doesNotShow());
        }
        shows.requestFocus();
    }

    private Optional<Statement> read() {
        return Optional.of(new Statement(
                item.id(), shows.getText().strip(), doesNotShow.getText().strip()));
    }

    private void fill(Statement said) {
        shows.setText(said.shows());
        doesNotShow.setText(said.doesNotShow());
    }

    private void hint() {
        Texts texts = tools.texts();
        boolean own = !shows.getText().isBlank();
        boolean ownLimits = !doesNotShow.getText().isBlank();
        showsField.setHint(own ? "" : texts.get("evidence.statement.proposal", proposal.shows()));
        doesNotShowField.setHint(ownLimits ? "" : texts.get("evidence.statement.proposal", proposal.doesNotShow()));
        take.setDisable(own && ownLimits);
    }

    private void save(Statement said, Runnable settled) {
        tools.tasks().save("evidence.task.save", () -> statements.save(said), settled);
    }
}
