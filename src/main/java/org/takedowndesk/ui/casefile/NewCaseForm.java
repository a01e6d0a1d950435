package org.takedowndesk.ui.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// Asks for what a case needs to be opened: its title, its holder, and the rights of that holder it relies on.
public final class NewCaseForm implements Form<NewCase> {

    private final Texts texts;
    private final List<Right> rights;
    private final VBox view = new VBox();
    private final TextField title = new TextField();
    private final ComboBox<RightsHolder> holder = new ComboBox<>();
    private final VBox choices = new VBox();
    private final FormChecks checks = new FormChecks();

    public NewCaseForm(Texts texts, List<RightsHolder> holders, List<Right> rights) {
        this.texts = texts;
        this.rights = List.copyOf(rights);
        title.setId("caseTitle");
        holder.setId("caseHolder");
        holder.getItems().setAll(holders);
        holder.setConverter(new HolderNames());
        FormField titleField = new FormField(texts.get("case.title"), title);
        titleField.setRequired(true);
        titleField.setHint(texts.get("case.title.hint"));
        FormField holderField = new FormField(texts.get("case.holder"), holder);
        holderField.setRequired(true);
        choices.getStyleClass().add("choices");
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("choice-scroll");
        FormField rightsField = new FormField(texts.get("case.rights"), scroll);
        rightsField.setHint(texts.get("case.rights.hint"));
        view.getStyleClass().addAll("form-fields", "dialog-form");
        view.getChildren().addAll(titleField, holderField, rightsField);
        checks.add(titleField, () -> missing(title.getText().isBlank(), "case.title.missing"));
        checks.add(holderField, () -> missing(holder.getValue() == null, "case.holder.missing"));
        holder.valueProperty().subscribe(chosen -> showRights(chosen));
        if (holders.size() == 1) {
            holder.setValue(holders.getFirst());
        }
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return title;
    }

    @Override
    public Optional<NewCase> result() {
        if (!checks.passOrLeadToFault()) {
            return Optional.empty();
        }
        return Optional.of(new NewCase(
                title.getText().strip(),
                holder.getValue().id(),
                choices.getChildren().stream()
                        .filter(node -> node instanceof CheckBox box && box.isSelected())
                        .map(node -> ((Right) node.getUserData()).id())
                        .toList()));
    }

    private Optional<String> missing(boolean wrong, String key) {
        return wrong ? Optional.of(texts.get(key)) : Optional.empty();
    }

    /// A holder's rights, all of them chosen at first: few holders have more than a case needs.
    private void showRights(@Nullable RightsHolder chosen) {
        choices.getChildren().clear();
        List<Right> owned = rights.stream()
                .filter(right -> chosen != null && right.holder().equals(chosen.id()))
                .toList();
        for (Right right : owned) {
            CheckBox box = new CheckBox(RightWords.of(right, texts));
            box.setId("right" + right.id().value());
            box.setUserData(right);
            box.setSelected(true);
            choices.getChildren().add(box);
        }
        if (owned.isEmpty()) {
            Label none = new Label(texts.get(chosen == null ? "case.rights.chooseHolder" : "case.rights.none"));
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            choices.getChildren().add(none);
        }
    }

    private static final class HolderNames extends StringConverter<RightsHolder> {
        @Override
        public String toString(@Nullable RightsHolder holder) {
            return holder == null ? "" : holder.name();
        }

        @Override
        public RightsHolder fromString(String text) {
            throw new UnsupportedOperationException("the list is not typed into");
        }
    }
}
