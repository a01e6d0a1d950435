package org.takedowndesk.ui.bundle;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.takedowndesk.arrangement.Arrangement;
import org.takedowndesk.arrangement.Late;
import org.takedowndesk.arrangement.Numbering;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.part.FormField;

/// How exhibits are numbered and where late ones go; every change is told at once.
final class NumberingPane extends VBox {

    private static final int LARGEST = 9_999_999;
    private static final int MOST_DIGITS = 8;

    private final ComboBox<Numbering.Style> style = new ComboBox<>();
    private final TextField prefix = new TextField();
    private final Spinner<Integer> start = new Spinner<>(0, LARGEST, 1);
    private final Spinner<Integer> digits = new Spinner<>(1, MOST_DIGITS, 1);
    private final ComboBox<Late> late = new ComboBox<>();
    private final Consumer<Numbering> onNumbering;
    private boolean showing;

    NumberingPane(Texts texts, Consumer<Numbering> onNumbering, Consumer<Late> onLate) {
        this.onNumbering = onNumbering;
        getStyleClass().add("form-fields");
        style.setId("numberStyle");
        style.getItems().setAll(Numbering.Style.values());
        style.setConverter(EnumNames.of(Numbering.Style.class, texts));
        prefix.setId("numberPrefix");
        start.setId("numberStart");
        start.setEditable(true);
        digits.setId("numberDigits");
        late.setId("late");
        late.getItems().setAll(Late.values());
        late.setConverter(EnumNames.of(Late.class, texts));
        style.valueProperty().subscribe((before, now) -> changed());
        prefix.setOnAction(event -> changed());
        prefix.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                changed();
            }
        });
        start.valueProperty().subscribe((before, now) -> changed());
        digits.valueProperty().subscribe((before, now) -> changed());
        late.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                onLate.accept(now);
            }
        });
        for (Node counted : new Node[] {prefix, start, digits}) {
            counted.disableProperty().bind(style.valueProperty().isNotEqualTo(Numbering.Style.COUNTED));
        }
        getChildren()
                .addAll(
                        new FormField(texts.get("arrange.numbering"), style),
                        new FormField(texts.get("arrange.prefix"), prefix),
                        new FormField(texts.get("arrange.start"), start),
                        new FormField(texts.get("arrange.digits"), digits),
                        new FormField(texts.get("arrange.late"), late));
    }

    void show(Arrangement arrangement) {
        showing = true;
        Numbering numbering = arrangement.numbering();
        style.setValue(numbering.style());
        prefix.setText(numbering.prefix());
        start.getValueFactory().setValue(numbering.start());
        digits.getValueFactory().setValue(numbering.digits());
        late.setValue(arrangement.late());
        showing = false;
    }

    private void changed() {
        if (!showing) {
            onNumbering.accept(new Numbering(style.getValue(), prefix.getText(), start.getValue(), digits.getValue()));
        }
    }
}
