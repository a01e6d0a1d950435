package org.takedowndesk.ui.part;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of a form under a heading, with a word about what is still missing in it.
@DefaultProperty("fields")
public final class FormSection extends VBox {

    private final Label heading = new Label();
    private final StatusDot completeness = new StatusDot();
    private final VBox fields = new VBox();

    public FormSection() {
        getStyleClass().add("form-section");
        heading.getStyleClass().add("section-title");
        fields.getStyleClass().add("form-fields");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new HBox(heading, gap, completeness), fields);
    }

    public String getText() {
        return heading.getText();
    }

    public void setText(String text) {
        heading.setText(text);
    }

    public ObservableList<Node> getFields() {
        return fields.getChildren();
    }

    /// Says how complete the section is, for example "complete" or "2 missing".
    public void showCompleteness(String word, Tone tone) {
        completeness.show(word, tone);
    }
}
