package org.takedowndesk.cli;

import java.util.Locale;
import java.util.Optional;
import org.takedowndesk.arrangement.BatesChoice;
import org.takedowndesk.bundle.BatesNumber;

/// From which number on the pages are numbered: `TD000001`, `next` for after the last one used, `none`.
sealed interface BatesWish {

    /// From a number on.
    record From(BatesNumber first) implements BatesWish {}

    /// After the last number the case has used.
    record Next() implements BatesWish {}

    /// Not at all.
    record None() implements BatesWish {}

    static BatesWish of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "next" -> new Next();
            case "none" -> new None();
            default -> {
                Optional<BatesNumber> first = BatesNumber.of(text);
                yield new From(first.orElseThrow(() -> new BadValueException(text, "cli.expected.bates")));
            }
        };
    }

    /// @param usual what the case's arrangement says
    default BatesChoice choice(BatesChoice usual) {
        return switch (this) {
            case From from -> usual.from(from.first());
            case Next _ -> usual.goingOn();
            case None _ -> BatesChoice.none();
        };
    }
}
