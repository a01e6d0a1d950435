package org.takedowndesk.ui.ipr;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.RightStatus;
import org.takedowndesk.marketplace.IprType;

/// What the table of rights is narrowed to; null narrows nothing.
///
/// @param query words looked for in titles, numbers, names and brands
/// @param territory a code such as `CN`
/// @param archived whether archived rights are shown as well
record RightFilter(
        String query,
        @Nullable IprType type,
        @Nullable HolderId holder,
        @Nullable RightStatus status,
        @Nullable String territory,
        boolean archived) {

    static final RightFilter NONE = new RightFilter("", null, null, null, null, false);

    boolean lets(RightRow row) {
        return (archived || !row.right().archived())
                && (type == null || row.right().type() == type)
                && (holder == null || row.right().holder().equals(holder))
                && (status == null || row.verdict().status() == status)
                && (territory == null || row.right().territories().contains(territory))
                && has(row);
    }

    private boolean has(RightRow row) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        row.right().title(),
                        row.right().number(),
                        row.right().registrant(),
                        row.right().brand(),
                        row.holder())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
