package org.takedowndesk.ui.bundle;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.takedowndesk.arrangement.BatesChoice;
import org.takedowndesk.arrangement.Stamping;
import org.takedowndesk.bundle.BatesColour;
import org.takedowndesk.bundle.BatesNumber;
import org.takedowndesk.bundle.BatesPosition;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.part.FormField;

/// What the pages get besides what is in the case; every change that can be meant is told at once.
final class StampingPane extends VBox {

    private static final int MOST_DIGITS = 9;

    private final Texts texts;
    private final Consumer<Stamping> onChange;
    private final CheckBox coverSheets = new CheckBox();
    private final CheckBox stamped = new CheckBox();
    private final TextField prefix = new TextField();
    private final TextField start = new TextField();
    private final Spinner<Integer> digits = new Spinner<>(1, MOST_DIGITS, 1);
    private final ComboBox<BatesPosition> position = new ComboBox<>();
    private final ComboBox<BatesColour> colour = new ComboBox<>();
    private final CheckBox everyPage = new CheckBox();
    private final Label example = new Label();
    private final FormField prefixField;
    private final FormField startField;
    private boolean showing;

    StampingPane(Texts texts, Consumer<Stamping> onChange) {
        this.texts = texts;
        this.onChange = onChange;
        getStyleClass().add("form-fields");
        name(coverSheets, "coverSheets", "arrange.coverSheets");
        name(stamped, "batesStamped", "arrange.bates.stamped");
        name(everyPage, "batesEveryPage", "arrange.bates.everyPage");
        prefix.setId("batesPrefix");
        start.setId("batesStart");
        digits.setId("batesDigits");
        position.setId("batesPosition");
        position.getItems().setAll(BatesPosition.values());
        position.setConverter(EnumNames.of(BatesPosition.class, texts));
        colour.setId("batesColour");
        colour.getItems().setAll(BatesColour.values());
        colour.setConverter(EnumNames.of(BatesColour.class, texts));
        example.setId("batesExample");
        example.getStyleClass().add("quiet");
        example.setWrapText(true);
        prefixField = new FormField(texts.get("arrange.prefix"), prefix);
        startField = new FormField(texts.get("arrange.start"), start);
        startField.setHint(texts.get("arrange.bates.start.hint"));
        listen();
        getChildren()
                .addAll(
                        coverSheets,
                        stamped,
                        prefixField,
                        startField,
                        new FormField(texts.get("arrange.digits"), digits),
                        new FormField(texts.get("arrange.bates.position"), position),
                        new FormField(texts.get("arrange.bates.colour"), colour),
                        everyPage,
                        example);
    }

    private void name(CheckBox box, String id, String key) {
        box.setId(id);
        box.setText(texts.get(key));
        box.setWrapText(true);
    }

    private void listen() {
        for (TextField field : new TextField[] {prefix, start}) {
            field.setOnAction(event -> changed());
            field.focusedProperty().subscribe((before, focused) -> {
                if (!focused) {
                    changed();
                }
            });
        }
        coverSheets.selectedProperty().subscribe((before, now) -> changed());
        stamped.selectedProperty().subscribe((before, now) -> changed());
        everyPage.selectedProperty().subscribe((before, now) -> changed());
        digits.valueProperty().subscribe((before, now) -> changed());
        position.valueProperty().subscribe((before, now) -> changed());
        colour.valueProperty().subscribe((before, now) -> changed());
        for (Node detail : new Node[] {prefix, start, digits, position, colour, everyPage}) {
            detail.disableProperty().bind(stamped.selectedProperty().not());
        }
    }

    /// @param next the number after the last that the case has used with this prefix
    void show(Stamping stamping, long next) {
        showing = true;
        BatesChoice bates = stamping.bates();
        coverSheets.setSelected(stamping.coverSheets());
        stamped.setSelected(bates.stamped());
        prefix.setText(bates.prefix());
        start.setText(bates.start() == null ? "" : String.valueOf(bates.start()));
        start.setPromptText(String.valueOf(next));
        digits.getValueFactory().setValue(bates.digits());
        position.setValue(bates.position());
        colour.setValue(bates.colour());
        everyPage.setSelected(bates.everyPage());
        example.setText(
                bates.stamped()
                        ? texts.get(
                                "arrange.bates.first", bates.stamp(next).first().text())
                        : "");
        prefixField.showError("");
        startField.showError("");
        showing = false;
    }

    private void changed() {
        if (showing) {
            return;
        }
        boolean good = BatesNumber.isPrefix(prefix.getText().strip());
        prefixField.showError(good ? "" : texts.get("arrange.bates.prefix.wrong"));
        Optional<Long> first = first();
        startField.showError(
                first.isPresent() || start.getText().isBlank() ? "" : texts.get("arrange.bates.start.wrong"));
        if (good && (first.isPresent() || start.getText().isBlank())) {
            onChange.accept(new Stamping(
                    new BatesChoice(
                            stamped.isSelected(),
                            prefix.getText().strip(),
                            first.orElse(null),
                            digits.getValue(),
                            position.getValue(),
                            colour.getValue(),
                            everyPage.isSelected()),
                    coverSheets.isSelected()));
        }
    }

    private Optional<Long> first() {
        String written = start.getText().strip();
        return written.matches("0*[1-9]\\d{0,8}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }
}
