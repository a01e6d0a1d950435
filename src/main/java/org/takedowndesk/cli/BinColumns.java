package org.takedowndesk.cli;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.bin.BinnedItem;
import org.takedowndesk.bin.Reliance;
import org.takedowndesk.evidence.Destruction;
import org.takedowndesk.text.Show;

/// How what lies in the bin is printed.
final class BinColumns {

    private BinColumns() {}

    static List<Column<BinnedItem>> of(Services services, Show show) {
        return List.of(
                Column.of("key", binned -> EvidenceColumns.key(services, binned.item())),
                Column.of("name", binned -> binned.item().displayName()),
                Column.of("state", BinnedItem::state),
                Column.of("keepUntil", binned -> binned.removal().keepUntil()),
                Column.of("reason", binned -> binned.removal().reason()),
                Column.of("at", binned -> binned.removal().at()),
                Column.of("who", binned -> show.who(binned.removal().who())),
                Column.of(
                        "reliances",
                        binned -> binned.reliances().stream()
                                .map(reliance -> words(show, reliance))
                                .toList()),
                Column.hidden("destroyedAt", binned -> ofDestruction(binned, Destruction::at)),
                Column.hidden("destroyedBy", binned -> ofDestruction(binned, Destruction::who)),
                Column.of("destroyedFor", binned -> ofDestruction(binned, Destruction::reason)),
                Column.hidden("sha256", binned -> binned.item().file().hash()));
    }

    private static @Nullable Object ofDestruction(BinnedItem binned, Function<Destruction, Object> value) {
        Destruction destruction = binned.removal().destruction();
        return destruction == null ? null : value.apply(destruction);
    }

    private static String words(Show show, Reliance reliance) {
        return show.texts().name(reliance.by()) + ": " + reliance.label();
    }
}
