package org.takedowndesk.ui;

import java.util.Arrays;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;

/// Shows enum constants by their names in the user's language, for combo boxes.
public final class EnumNames<E extends Enum<E>> extends StringConverter<E> {

    private final Class<E> type;
    private final Texts texts;

    private EnumNames(Class<E> type, Texts texts) {
        this.type = type;
        this.texts = texts;
    }

    public static <E extends Enum<E>> EnumNames<E> of(Class<E> type, Texts texts) {
        return new EnumNames<>(type, texts);
    }

    @Override
    public String toString(@Nullable E constant) {
        return constant == null ? "" : texts.name(constant);
    }

    @Override
    public @Nullable E fromString(String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> texts.name(constant).equals(name))
                .findFirst()
                .orElse(null);
    }
}
