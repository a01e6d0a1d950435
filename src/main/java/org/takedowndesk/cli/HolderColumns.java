package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.PowerOfAttorney;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.vault.KeptFile;

/// How rights holders are printed.
final class HolderColumns {

    static final List<Column<RightsHolder>> ROW = List.of(
            Column.of("number", RightsHolder::id),
            Column.of("name", RightsHolder::name),
            Column.of("localName", RightsHolder::localName),
            Column.of("kind", RightsHolder::kind),
            Column.of("country", RightsHolder::country),
            Column.of("archived", RightsHolder::archived));

    static final List<Column<RightsHolder>> WHOLE = List.of(
            Column.of("number", RightsHolder::id),
            Column.of("name", RightsHolder::name),
            Column.of("localName", RightsHolder::localName),
            Column.of("kind", RightsHolder::kind),
            Column.of("address", RightsHolder::address),
            Column.of("country", RightsHolder::country),
            Column.of("loginEmail", RightsHolder::loginEmail),
            Column.of("contactEmail", RightsHolder::contactEmail),
            Column.of("notes", RightsHolder::notes),
            Column.of("archived", RightsHolder::archived));

    static final List<Column<IdentityDocument>> PAPER = List.of(
            Column.of("kind", IdentityDocument::kind),
            Column.of("number", IdentityDocument::number),
            Column.of("issued", IdentityDocument::issued),
            Column.of("expires", IdentityDocument::expires),
            Column.of("file", paper -> name(paper.file())),
            Column.hidden("sha256", paper -> hash(paper.file())));

    static final List<Column<Agent>> AGENT = List.of(
            Column.of("name", Agent::name),
            Column.of("organisation", Agent::organisation),
            Column.of("email", Agent::email),
            Column.hidden("identityDocuments", agent -> Column.documents(agent.identityDocuments(), PAPER)),
            Column.of(
                    "scope",
                    agent -> agent.powerOfAttorney() == null
                            ? null
                            : agent.powerOfAttorney().scope()),
            Column.hidden(
                    "powerOfAttorney",
                    agent -> agent.powerOfAttorney() == null
                            ? null
                            : Column.document(agent.powerOfAttorney(), HolderColumns.POWER)));

    private static final List<Column<PowerOfAttorney>> POWER = List.of(
            Column.of("scope", PowerOfAttorney::scope),
            Column.of("grantsEnforcement", PowerOfAttorney::grantsEnforcement),
            Column.of("signedOn", PowerOfAttorney::signedOn),
            Column.of("validUntil", PowerOfAttorney::validUntil),
            Column.of("file", paper -> name(paper.file())),
            Column.hidden("sha256", paper -> hash(paper.file())));

    private HolderColumns() {}

    static @Nullable Object name(@Nullable KeptFile file) {
        return file == null ? null : file.name();
    }

    static @Nullable Object hash(@Nullable KeptFile file) {
        return file == null ? null : file.hash();
    }
}
