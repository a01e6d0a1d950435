package org.takedowndesk.ui.purchase;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.takedowndesk.purchase.HandOver;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.part.Card;
import org.takedowndesk.ui.part.Changes;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// The fields of one hand-over.
public final class HandOverCardController implements Card<HandOver> {

    private final Texts texts;
    private final Runnable changed;
    private final FormChecks checks = new FormChecks();
    private final Parent view;

    @FXML
    private FormField onField;

    @FXML
    private DateField on;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private TextField place;

    @FXML
    private TextField reason;

    public HandOverCardController(Texts texts, Fxml fxml, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        this.view = fxml.load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        checks.add(onField, Faults.date(on, texts));
        Changes.of(
                changed,
                on.textProperty(),
                from.textProperty(),
                to.textProperty(),
                place.textProperty(),
                reason.textProperty());
    }

    @Override
    public Node firstField() {
        return on;
    }

    @Override
    public void show(HandOver handOver) {
        on.setDate(handOver.on());
        from.setText(handOver.from());
        to.setText(handOver.to());
        place.setText(handOver.place());
        reason.setText(handOver.reason());
    }

    @Override
    public HandOver read() {
        return new HandOver(
                on.getDate(),
                from.getText().strip(),
                to.getText().strip(),
                place.getText().strip(),
                reason.getText().strip());
    }

    @Override
    public boolean passes() {
        return checks.pass();
    }
}
