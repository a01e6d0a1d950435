package org.takedowndesk.ui.holder;

import java.util.Locale;
import java.util.stream.Stream;
import org.takedowndesk.holder.Readiness;
import org.takedowndesk.holder.RightsHolder;

/// One line of the table of rights holders.
///
/// @param country its name in the user's language
/// @param rights how many rights are registered here, archived ones left out
record HolderRow(RightsHolder holder, String country, int rights, Readiness readiness) {

    /// Whether the line has these words in it somewhere.
    boolean has(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.of(
                        holder.name(),
                        holder.localName(),
                        country,
                        holder.loginEmail(),
                        holder.contactEmail(),
                        holder.address())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
