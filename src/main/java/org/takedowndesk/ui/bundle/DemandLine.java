package org.takedowndesk.ui.bundle;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.DemandKind;
import org.takedowndesk.bundleprofile.ProfileRule;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.FormField;

/// The controls of one demand: whether it is made, with which limit, and whether it must be kept.
final class DemandLine {

    private static final double BYTES_IN_MEGABYTE = 1e6;

    private final DemandKind kind;
    private final Texts texts;
    private final CheckBox on;
    private final TextField limit = new TextField();
    private final FormField limitField;
    private final ComboBox<Boolean> must = new ComboBox<>();
    private final HBox details = new HBox(must);
    private Consumer<@Nullable ProfileRule> listener = rule -> {};

    /// @param rule null where the demand is not made
    DemandLine(DemandKind kind, @Nullable ProfileRule rule, Texts texts) {
        this.kind = kind;
        this.texts = texts;
        this.on = box(kind.name(), texts.name(kind), rule != null);
        limit.setId("limit-" + kind.name());
        limit.setPrefColumnCount(6);
        limit.setText(rule == null ? "" : shown(kind, rule.limit()));
        limitField = new FormField(unit(kind, texts), limit);
        must.setId("must-" + kind.name());
        must.setAccessibleText(texts.get("profiles.must.of", texts.name(kind)));
        must.getItems().setAll(true, false);
        must.setConverter(new Severity(texts));
        must.setValue(rule == null || rule.must());
        details.getStyleClass().add("choices");
        if (kind.isCounted()) {
            details.getChildren().addFirst(limitField);
        }
        showDetails();
        listen();
    }

    private void listen() {
        on.selectedProperty().subscribe((before, now) -> changed());
        must.valueProperty().subscribe((before, now) -> changed());
        limit.setOnAction(event -> changed());
        limit.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                changed();
            }
        });
    }

    /// @param told what the demand became by a change that can be meant; null for no demand
    void onChange(Consumer<@Nullable ProfileRule> told) {
        listener = told;
    }

    CheckBox on() {
        return on;
    }

    Node details() {
        return details;
    }

    private void changed() {
        showDetails();
        if (!on.isSelected()) {
            limitField.showError("");
            listener.accept(null);
            return;
        }
        Optional<Long> counted = kind.isCounted() ? counted(kind, limit.getText()) : Optional.of(0L);
        limitField.showError(counted.isEmpty() ? texts.get("profiles.limit.wrong") : "");
        counted.ifPresent(count -> listener.accept(ProfileRule.own(kind, count, must.getValue())));
    }

    private void showDetails() {
        details.setVisible(on.isSelected());
        details.setManaged(on.isSelected());
    }

    /// A box that says what it stands for.
    static CheckBox box(String id, String words, boolean selected) {
        CheckBox box = new CheckBox(words);
        box.setId("rule-" + id);
        box.setWrapText(true);
        box.setSelected(selected);
        return box;
    }

    /// The demand in words, with its limit.
    static String words(DemandKind kind, ProfileRule rule, Texts texts) {
        return texts.get(
                rule.must() ? "profiles.line.must" : "profiles.line.should",
                kind.isCounted()
                        ? texts.get(
                                "profiles.line.limit", texts.name(kind), shown(kind, rule.limit()), unit(kind, texts))
                        : texts.name(kind));
    }

    /// What the limit counts; empty where there is none.
    private static String unit(DemandKind kind, Texts texts) {
        return kind.isCounted() ? texts.get("profiles.limit." + kind.name()) : "";
    }

    private static String shown(DemandKind kind, long limit) {
        if (kind != DemandKind.MOST_BYTES) {
            return String.valueOf(limit);
        }
        double megabytes = limit / BYTES_IN_MEGABYTE;
        return megabytes == Math.rint(megabytes)
                ? String.valueOf((long) megabytes)
                : String.format(Locale.ROOT, "%.3f", megabytes).replaceAll("0+$", "");
    }

    /// From what was typed; empty if it is no number above 0.
    private static Optional<Long> counted(DemandKind kind, String typed) {
        String text = typed.strip().replace(',', '.');
        if (!text.matches(kind == DemandKind.MOST_BYTES ? "\\d{1,6}(\\.\\d{1,6})?" : "\\d{1,6}")) {
            return Optional.empty();
        }
        double factor = kind == DemandKind.MOST_BYTES ? BYTES_IN_MEGABYTE : 1;
        return Optional.of(Math.round(Double.parseDouble(text) * factor)).filter(count -> count > 0);
    }

    private static final class Severity extends StringConverter<Boolean> {

        private final Texts texts;

        Severity(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable Boolean must) {
            return must == null ? "" : texts.get(must ? "profiles.must" : "profiles.should");
        }

        @Override
        public @Nullable Boolean fromString(String text) {
            return null;
        }
    }
}
