package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.text.Show;

/// How cases and their timelines are printed.
final class CaseColumns {

    private CaseColumns() {}

    static List<Column<CaseFile>> of(Services services) {
        return List.of(
                Column.of("reference", CaseFile::reference),
                Column.of("title", CaseFile::title),
                Column.of(
                        "holder",
                        file -> services.holders()
                                .find(file.holder())
                                .map(RightsHolder::name)
                                .orElse("")),
                Column.of("status", CaseFile::status),
                Column.of("opened", CaseFile::opened));
    }

    static List<Column<CaseFile>> whole(Services services) {
        return List.of(
                Column.of("reference", CaseFile::reference),
                Column.of("title", CaseFile::title),
                Column.of("holderNumber", CaseFile::holder),
                Column.of(
                        "holder",
                        file -> services.holders()
                                .find(file.holder())
                                .map(RightsHolder::name)
                                .orElse("")),
                Column.of(
                        "rights",
                        file -> file.rights().stream()
                                .flatMap(id -> services.rights().find(id).stream())
                                .map(Right::displayName)
                                .toList()),
                Column.of("status", CaseFile::status),
                Column.of("opened", CaseFile::opened),
                Column.of("notes", CaseFile::notes),
                Column.of("listings", file -> services.listings().of(file.id()).size()),
                Column.of("evidence", file -> services.evidence().of(file.id()).size()),
                Column.of(
                        "comparisons",
                        file -> services.comparisons().of(file.id()).size()),
                Column.of(
                        "complaints",
                        file -> services.complaints().of(file.id()).size()));
    }

    /// Machines read an action's key, people its words.
    static List<Column<TimelineEntry>> timeline(Show show, boolean json) {
        return List.of(
                Column.of("at", TimelineEntry::at),
                Column.of("who", entry -> json ? entry.who() : show.who(entry.who())),
                Column.of("action", entry -> json ? entry.action() : show.action(entry.action())),
                Column.of("record", entry -> entry.record().toString()),
                Column.of("label", TimelineEntry::label),
                Column.hidden("entry", TimelineEntry::seq));
    }
}
