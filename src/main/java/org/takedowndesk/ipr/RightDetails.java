package org.takedowndesk.ipr;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.marketplace.IprType;

/// What a right has beyond what all rights have, by its type (marketplace facts 2.2).
public sealed interface RightDetails {

    IprType type();

    /// A registered trademark.
    ///
    /// @param mark the words of the mark, empty for a purely figurative one
    /// @param description what a figurative or combined mark looks like, in a short sentence
    /// @param niceClasses classes 1 to 45 of the Nice classification it is registered for
    /// @param international whether it is an international (Madrid) registration
    /// @param renewed whether it was renewed, assigned, changed: each then needs its certificate
    record Trademark(
            MarkKind kind,
            String mark,
            String description,
            List<Integer> niceClasses,
            boolean international,
            boolean renewed,
            boolean assigned,
            boolean changed)
            implements RightDetails {

        public Trademark {
            niceClasses = niceClasses.stream().distinct().sorted().toList();
            for (int niceClass : niceClasses) {
                if (niceClass < 1 || niceClass > 45) {
                    throw new IllegalArgumentException("there is no Nice class " + niceClass);
                }
            }
        }

        @Override
        public IprType type() {
            return IprType.TRADEMARK;
        }
    }

    /// A copyright, registered or not.
    ///
    /// @param workType what sort of work it is, in words
    /// @param software whether a screenshot of the running interface is asked for
    /// @param firstPublished where and when the work came out first
    record Copyright(
            boolean registered,
            String workType,
            boolean software,
            String author,
            @Nullable LocalDate firstPublished,
            String placePublished)
            implements RightDetails {

        @Override
        public IprType type() {
            return IprType.COPYRIGHT;
        }
    }

    /// An invention patent.
    record InventionPatent(String inventor, String claimsRelied) implements RightDetails {

        @Override
        public IprType type() {
            return IprType.INVENTION_PATENT;
        }
    }

    /// A utility model.
    record UtilityModel(String inventor, String claimsRelied, EvaluationResult evaluation) implements RightDetails {

        @Override
        public IprType type() {
            return IprType.UTILITY_MODEL;
        }
    }

    /// A design patent or registered design.
    ///
    /// @param locarnoClass of the Locarno classification, as printed, for example `03-01`
    record DesignPatent(String designer, String locarnoClass, EvaluationResult evaluation) implements RightDetails {

        @Override
        public IprType type() {
            return IprType.DESIGN_PATENT;
        }
    }

    /// The details of a right of which only the type is known yet.
    static RightDetails empty(IprType type) {
        return switch (type) {
            case TRADEMARK -> new Trademark(MarkKind.WORD, "", "", List.of(), false, false, false, false);
            case COPYRIGHT -> new Copyright(true, "", false, "", null, "");
            case INVENTION_PATENT -> new InventionPatent("", "");
            case UTILITY_MODEL -> new UtilityModel("", "", EvaluationResult.NOT_ASKED_FOR);
            case DESIGN_PATENT -> new DesignPatent("", "", EvaluationResult.NOT_ASKED_FOR);
        };
    }
}
