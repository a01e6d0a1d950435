package org.takedowndesk.ui.ipr;

import java.util.List;
import java.util.stream.Collectors;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.StatusVerdict;

/// One line of the table of rights.
///
/// @param holder the holder's name
record RightRow(Right right, String holder, StatusVerdict verdict) {

    String territories() {
        return String.join(", ", right.territories());
    }

    /// The Nice classes of a trademark or the Locarno class of a design, as printed; empty for others.
    String classes() {
        return switch (right.details()) {
            case RightDetails.Trademark mark -> joined(mark.niceClasses());
            case RightDetails.DesignPatent design -> design.locarnoClass();
            case RightDetails.Copyright _, RightDetails.InventionPatent _, RightDetails.UtilityModel _ -> "";
        };
    }

    private static String joined(List<Integer> classes) {
        return classes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
