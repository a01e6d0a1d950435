package org.takedowndesk.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The codes by which calls, imports and JSON documents name enum constants: `AWAITING_US` is `awaiting-us`.
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant a code means; capitals and underscores are taken too.
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        String wanted = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(wanted))
                .findFirst();
    }

    static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    }
}
