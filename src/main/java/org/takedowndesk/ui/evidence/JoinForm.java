package org.takedowndesk.ui.evidence;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.workcopy.Direction;

/// Asks how several pictures are to stand in one working copy.
final class JoinForm implements Form<JoinForm.Wish> {

    /// What the user wants.
    record Wish(Direction direction, String title) {}

    private final ComboBox<Direction> direction = new ComboBox<>();
    private final TextField title = new TextField();
    private final VBox view = new VBox();

    JoinForm(Texts texts, String what) {
        view.getStyleClass().addAll("form", "dialog-form");
        Label subject = new Label(what);
        subject.setWrapText(true);
        direction.getItems().setAll(Direction.values());
        direction.setValue(Direction.SIDE_BY_SIDE);
        direction.setConverter(BatchForm.shown(texts::name));
        direction.setId("joinDirection");
        title.setId("joinTitle");
        view.getChildren()
                .addAll(
                        subject,
                        new FormField(texts.get("evidence.join.direction"), direction),
                        new FormField(texts.get("workcopy.title"), title));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return direction;
    }

    @Override
    public Optional<Wish> result() {
        return Optional.of(new Wish(direction.getValue(), title.getText().strip()));
    }
}
