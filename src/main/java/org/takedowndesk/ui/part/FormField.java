package org.takedowndesk.ui.part;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One field of a form: its label above, the control, and below it a hint or what is wrong.
///
/// In FXML: `<FormField text="%holder.name" required="true"><TextField fx:id="name"/></FormField>`.
@DefaultProperty("content")
public final class FormField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label label = new Label();
    private final Label mark = new Label("*");
    private final Label message = new Label();
    private final HBox line = new HBox();
    private final ObjectProperty<@Nullable Node> content = new SimpleObjectProperty<>();
    private String hint = "";
    private String error = "";

    public FormField() {
        getStyleClass().add("form-field");
        label.getStyleClass().add("form-label");
        mark.getStyleClass().add("form-required");
        message.getStyleClass().add("form-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("form-line");
        HBox head = new HBox(label, mark);
        head.getStyleClass().add("form-head");
        getChildren().addAll(head, line, message);
        content.subscribe(this::place);
        setRequired(false);
        showMessage();
    }

    public FormField(String text, Node content) {
        this();
        setText(text);
        setContent(content);
    }

    public String getText() {
        return label.getText();
    }

    public void setText(String text) {
        label.setText(text);
    }

    public boolean isRequired() {
        return mark.isVisible();
    }

    /// Marks the field as one that must be filled.
    public void setRequired(boolean required) {
        mark.setVisible(required);
        mark.setManaged(required);
    }

    public String getHint() {
        return hint;
    }

    /// What to write here, shown while nothing is wrong.
    public void setHint(String hint) {
        this.hint = hint;
        showMessage();
    }

    public @Nullable Node getContent() {
        return content.get();
    }

    /// The control that is filled in.
    public void setContent(Node node) {
        content.set(node);
    }

    public ObjectProperty<@Nullable Node> contentProperty() {
        return content;
    }

    /// Puts something beside the control, such as a [CopyButton].
    public void addBeside(Node node) {
        line.getChildren().add(node);
    }

    public String error() {
        return error;
    }

    /// Says below the field what is wrong; nothing when `error` is empty.
    public void showError(String error) {
        this.error = error;
        showMessage();
    }

    private void place(@Nullable Node node) {
        if (node == null) {
            return;
        }
        label.setLabelFor(node);
        line.getChildren().addFirst(node);
        HBox.setHgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        showMessage();
    }

    private void showMessage() {
        boolean wrong = !error.isEmpty();
        message.setText(wrong ? error : hint);
        boolean shown = !message.getText().isEmpty();
        message.setVisible(shown);
        message.setManaged(shown);
        pseudoClassStateChanged(WRONG, wrong);
        Node node = content.get();
        if (node != null) {
            node.pseudoClassStateChanged(WRONG, wrong);
            node.setAccessibleHelp(message.getText());
        }
    }
}
