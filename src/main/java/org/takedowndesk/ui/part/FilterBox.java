package org.takedowndesk.ui.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Narrows a list to one value of something, or to none in particular.
public final class FilterBox<T> extends ComboBox<FilterBox.Choice<T>> {

    /// A value to narrow to; empty for all.
    public record Choice<T>(Optional<T> value, String words) {}

    public FilterBox() {
        getStyleClass().add("filter-box");
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice<T> choice) {
                return choice == null ? "" : choice.words();
            }

            @Override
            public @Nullable Choice<T> fromString(String words) {
                return getItems().stream()
                        .filter(choice -> choice.words().equals(words))
                        .findFirst()
                        .orElse(null);
            }
        });
    }

    /// Offers these values; what is chosen stays chosen if it is among them.
    ///
    /// @param all what the choice that narrows nothing is called
    public void offer(String all, List<T> values, Function<T, String> words) {
        @Nullable T before = chosen().orElse(null);
        List<Choice<T>> choices = Stream.concat(
                        Stream.of(new Choice<T>(Optional.empty(), all)),
                        values.stream().map(value -> new Choice<>(Optional.of(value), words.apply(value))))
                .toList();
        if (!choices.equals(getItems())) {
            getItems().setAll(choices);
            choose(before);
        }
    }

    /// The value narrowed to; empty for all.
    public Optional<T> chosen() {
        return getValue() == null ? Optional.empty() : getValue().value();
    }

    /// Chooses a value, or all when it is null or not offered.
    public void choose(@Nullable T value) {
        Optional<T> wanted = Optional.ofNullable(value);
        setValue(getItems().stream()
                .filter(choice -> choice.value().equals(wanted))
                .findFirst()
                .orElseGet(() -> getItems().isEmpty() ? null : getItems().getFirst()));
    }
}
