package org.takedowndesk.ui.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;

/// The row of filters above the evidence: kind, listing, person, label, origin, days.
final class EvidenceFilters extends FlowPane {

    private final EvidenceText words;
    private final Texts texts;
    private final Runnable changed;
    private final ComboBox<@Nullable EvidenceKind> kind = new ComboBox<>();
    private final ComboBox<@Nullable Listing> listing = new ComboBox<>();
    private final ComboBox<String> who = new ComboBox<>();
    private final ComboBox<String> label = new ComboBox<>();
    private final ComboBox<EvidenceFilter.@Nullable Origin> origin = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final CheckBox binned = new CheckBox();
    private @Nullable ListingId wantedListing;
    private boolean showing = true;

    EvidenceFilters(Texts texts, ZoneId zone, Runnable changed) {
        this.texts = texts;
        this.words = new EvidenceText(texts, zone);
        this.changed = changed;
        getStyleClass().add("filters");
        name(kind, "filterKind", "evidence.filter.kind");
        name(listing, "filterListing", "evidence.filter.listing");
        name(who, "filterWho", "evidence.filter.who");
        name(label, "filterLabel", "evidence.filter.label");
        name(origin, "filterOrigin", "evidence.filter.origin");
        kind.getItems().add(null);
        kind.getItems().addAll(EvidenceKind.values());
        kind.setConverter(shown(texts.get("evidence.filter.kind"), texts::name));
        listing.setConverter(shown(texts.get("evidence.filter.listing"), words::listing));
        who.setConverter(choice("evidence.filter.who"));
        label.setConverter(choice("evidence.filter.label"));
        label.getItems().add("");
        label.setValue("");
        origin.getItems().add(null);
        origin.getItems().addAll(EvidenceFilter.Origin.values());
        origin.setConverter(shown(texts.get("evidence.filter.origin"), texts::name));
        who.getItems().add("");
        who.setValue("");
        day(from, "filterFrom", "evidence.filter.from");
        day(to, "filterTo", "evidence.filter.to");
        Button clear = new Button(texts.get("evidence.filter.clear"), Icon.CANCEL.node());
        clear.setId("filterClear");
        clear.getStyleClass().add("flat");
        clear.setOnAction(event -> show(EvidenceFilter.NONE));
        binned.setId("filterBinned");
        binned.setText(texts.get("evidence.filter.binned"));
        binned.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(kind, listing, who, label, origin, from, to, binned, clear);
        kind.valueProperty().subscribe(value -> tell());
        listing.valueProperty().subscribe(value -> {
            if (!showing) {
                wantedListing = value == null ? null : value.id();
            }
            tell();
        });
        who.valueProperty().subscribe(value -> tell());
        label.valueProperty().subscribe(value -> tell());
        origin.valueProperty().subscribe(value -> tell());
        from.valueProperty().subscribe(value -> tell());
        to.valueProperty().subscribe(value -> tell());
        binned.selectedProperty().subscribe(value -> tell());
        showing = false;
    }

    /// What is set now, together with the words looked for.
    EvidenceFilter filter(String text) {
        return new EvidenceFilter(
                text,
                kind.getValue(),
                wantedListing,
                Objects.requireNonNullElse(who.getValue(), ""),
                Objects.requireNonNullElse(label.getValue(), ""),
                origin.getValue(),
                from.getValue(),
                to.getValue(),
                binned.isSelected());
    }

    void show(EvidenceFilter filter) {
        showing = true;
        kind.setValue(filter.kind());
        wantedListing = filter.listing();
        chooseListing();
        if (!who.getItems().contains(filter.who())) {
            who.getItems().add(filter.who());
        }
        who.setValue(filter.who());
        if (!label.getItems().contains(filter.label())) {
            label.getItems().add(filter.label());
        }
        label.setValue(filter.label());
        origin.setValue(filter.origin());
        from.setValue(filter.from());
        to.setValue(filter.to());
        binned.setSelected(filter.binned());
        showing = false;
        changed.run();
    }

    /// What there is to choose from.
    void offer(List<Listing> listings, Collection<String> people, Collection<String> labels) {
        showing = true;
        listing.getItems().clear();
        listing.getItems().add(null);
        listing.getItems().addAll(listings);
        chooseListing();
        offer(who, people);
        offer(label, labels);
        showing = false;
    }

    private static void offer(ComboBox<String> box, Collection<String> values) {
        String before = box.getValue();
        box.getItems().setAll(values);
        box.getItems().addFirst("");
        box.setValue(before == null || !values.contains(before) ? "" : before);
    }

    private StringConverter<String> choice(String all) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null || value.isEmpty() ? texts.get(all) : DisplayName.of(value, 30);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        };
    }

    private void chooseListing() {
        listing.setValue(listing.getItems().stream()
                .filter(one -> one != null && one.id().equals(wantedListing))
                .findFirst()
                .orElse(null));
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    private void name(ComboBox<?> box, String id, String key) {
        box.setId(id);
        box.setAccessibleText(texts.get(key));
        box.setPromptText(texts.get(key));
    }

    private void day(DatePicker picker, String id, String key) {
        picker.setId(id);
        picker.setAccessibleText(texts.get(key));
        picker.setPromptText(texts.get(key));
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return words.show().date(day);
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                try {
                    return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
                } catch (DateTimeException notADay) {
                    return null;
                }
            }
        });
    }

    private static <T> StringConverter<@Nullable T> shown(String none, Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? none : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
