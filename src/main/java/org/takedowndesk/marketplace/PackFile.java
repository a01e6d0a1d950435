package org.takedowndesk.marketplace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One rule pack file as it stands on disk: a dated header and any of the parts.
record PackFile(
        String id,
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Words title,
        @Nullable List<Source> sources,
        @Nullable List<Portal> portals,
        @Nullable List<Limits> limits,
        @Nullable List<Clock> clocks,
        @Nullable List<PortalState> portalStates,
        @Nullable List<Site> sites,
        @Nullable Tracking tracking,
        @Nullable List<TerritoryGroup> territoryGroups,
        @Nullable List<EvidenceKind> evidenceKinds,
        @Nullable List<ReasonField> reasonFields,
        @Nullable List<ReasonGroup> reasonGroups,
        @Nullable Words unverifiedNote,
        @Nullable List<Reason> reasons,
        @Nullable List<HolidayCalendar> calendars) {

    PackVersion packVersion() {
        return new PackVersion(id, version, effectiveFrom, effectiveTo, title);
    }

    /// The query parameters that only follow the visitor; a trailing `*` stands for any ending.
    record Tracking(List<String> parameters, Basis basis) {

        Tracking {
            parameters = List.copyOf(parameters);
        }
    }

    /// The list of the pack files that ship.
    record Index(List<String> packs) {

        Index {
            packs = List.copyOf(packs);
        }
    }
}
