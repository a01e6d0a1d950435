package org.takedowndesk.ui.listing;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.marketplace.LinkKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.SearchBox;

/// What narrows a table of listings: words, site, kind of link, mark, and whether archived ones are shown.
public final class ListingFilterBar extends FlowPane {

    private final SearchBox search = new SearchBox();
    private final ComboBox<String> site = new ComboBox<>();
    private final ComboBox<@Nullable LinkKind> kind = new ComboBox<>();
    private final ComboBox<@Nullable ListingMark> mark = new ComboBox<>();
    private final CheckBox archived = new CheckBox();
    private final ReadOnlyObjectWrapper<ListingFilter> filter = new ReadOnlyObjectWrapper<>(ListingFilter.NONE);
    private boolean filling;

    public ListingFilterBar() {
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        search.setId("listingSearch");
        site.setId("filterSite");
        kind.setId("filterKind");
        mark.setId("filterMark");
        archived.setId("filterArchived");
        getChildren().addAll(search, site, kind, mark, archived);
    }

    /// Says what the fields are called, and listens from now on.
    void begin(Texts words) {
        search.setPromptText(words.get("listing.search"));
        archived.setText(words.get("listing.showArchived"));
        site.setAccessibleText(words.get("listing.column.site"));
        site.setConverter(converter(value -> value == null || value.isEmpty() ? words.get("listing.allSites") : value));
        kind.setAccessibleText(words.get("listing.kind"));
        kind.getItems().add(null);
        kind.getItems().addAll(LinkKind.values());
        kind.setConverter(converter(value -> value == null ? words.get("listing.allKinds") : words.name(value)));
        mark.setAccessibleText(words.get("listing.mark"));
        mark.getItems().add(null);
        mark.getItems().addAll(ListingMark.values());
        mark.setConverter(converter(value -> value == null ? words.get("listing.allMarks") : words.name(value)));
        offerSites(List.of());
        search.queryProperty().subscribe(query -> read());
        site.valueProperty().subscribe(value -> read());
        kind.valueProperty().subscribe(value -> read());
        mark.valueProperty().subscribe(value -> read());
        archived.selectedProperty().subscribe(value -> read());
    }

    void begin() {
        search.requestFocus();
    }

    ReadOnlyObjectProperty<ListingFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ListingFilter filter() {
        return filter.get();
    }

    void show(ListingFilter wanted) {
        filling = true;
        search.show(wanted.words());
        if (!site.getItems().contains(wanted.site())) {
            site.getItems().add(wanted.site());
        }
        site.setValue(wanted.site());
        kind.setValue(wanted.kind());
        mark.setValue(wanted.mark());
        archived.setSelected(wanted.archived());
        filling = false;
        read();
    }

    /// The names of the sites that can be chosen; the chosen one stays.
    void offerSites(List<String> names) {
        String chosen = Objects.requireNonNullElse(site.getValue(), "");
        filling = true;
        site.getItems().setAll("");
        site.getItems().addAll(names.stream().filter(name -> !name.isEmpty()).toList());
        if (!site.getItems().contains(chosen)) {
            site.getItems().add(chosen);
        }
        site.setValue(chosen);
        filling = false;
        read();
    }

    private void read() {
        if (!filling) {
            filter.set(new ListingFilter(
                    search.queryProperty().get(),
                    Objects.requireNonNullElse(site.getValue(), ""),
                    kind.getValue(),
                    mark.getValue(),
                    archived.isSelected()));
        }
    }

    private static <T extends @Nullable Object> StringConverter<T> converter(
            java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        };
    }
}
