package org.takedowndesk.marketplace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rules of all portals and sites: who takes which complaint, what for, with what proof, within which limits.
///
/// Everything here is data with a source; code asks, and never knows a site by name.
public final class RulePacks {

    private final List<PackVersion> versions;
    private final Map<String, Source> sources;
    private final Map<String, Portal> portals;
    private final Map<String, Site> sites;
    private final List<Limits> limits;
    private final Map<String, Clock> clocks;
    private final List<PortalState> portalStates;
    private final Map<String, EvidenceKind> evidenceKinds;
    private final Map<String, ReasonField> reasonFields;
    private final Map<String, ReasonGroup> reasonGroups;
    private final Map<String, Reason> reasons;
    private final Map<String, HolidayCalendar> calendars;
    private final List<Words> unverifiedNotes;
    private final List<String> trackingParameters;
    private final List<TerritoryGroup> territoryGroups;
    private final TerritoryCheck territoryCheck;

    /// The packs that ship with the program.
    public RulePacks() {
        this(new PackReader().shipped());
    }

    RulePacks(List<PackFile> packs) {
        versions = packs.stream().map(PackFile::packVersion).toList();
        sources = byId(all(packs, PackFile::sources), Source::id);
        portals = byId(all(packs, PackFile::portals), Portal::id);
        sites = byId(all(packs, PackFile::sites), Site::id);
        limits = all(packs, PackFile::limits);
        clocks = byId(all(packs, PackFile::clocks), Clock::id);
        portalStates = all(packs, PackFile::portalStates);
        evidenceKinds = byId(all(packs, PackFile::evidenceKinds), EvidenceKind::id);
        reasonFields = byId(all(packs, PackFile::reasonFields), ReasonField::id);
        reasonGroups = byId(all(packs, PackFile::reasonGroups), ReasonGroup::id);
        reasons = byId(all(packs, PackFile::reasons), Reason::id);
        calendars = byId(all(packs, PackFile::calendars), HolidayCalendar::id);
        unverifiedNotes = all(packs, pack -> listOf(pack.unverifiedNote()));
        trackingParameters = all(packs, pack -> listOf(pack.tracking())).stream()
                .flatMap(tracking -> tracking.parameters().stream())
                .toList();
        territoryGroups = all(packs, PackFile::territoryGroups);
        territoryCheck = new TerritoryCheck(territoryGroups);
    }

    /// Which packs are loaded, in which version.
    public List<PackVersion> versions() {
        return versions;
    }

    public List<Site> sites() {
        return List.copyOf(sites.values());
    }

    public Optional<Site> site(String id) {
        return Optional.ofNullable(sites.get(id));
    }

    /// All portals, the ones in use first.
    public List<Portal> portals() {
        return portals.values().stream()
                .sorted((left, right) -> Boolean.compare(right.current(), left.current()))
                .toList();
    }

    public Portal portal(String id) {
        return known(portals, id, "portal");
    }

    public Portal portal(Site site) {
        return portal(site.portal());
    }

    /// The reasons that can be given on `site` for a right of this type against this target, in the portal's order.
    public List<Reason> reasons(Site site, IprType type, TargetKind target) {
        return reasons.values().stream()
                .filter(reason -> reason.fits(site, type, target))
                .toList();
    }

    public List<Reason> reasons() {
        return List.copyOf(reasons.values());
    }

    public Optional<Reason> reason(String id) {
        return Optional.ofNullable(reasons.get(id));
    }

    /// The warning that goes with a reason that was not seen on the list of `site`.
    public Optional<Words> unverifiedNote(Reason reason, Site site) {
        return reason.verifiedFor(site)
                ? Optional.empty()
                : unverifiedNotes.stream().findFirst();
    }

    public ReasonGroup reasonGroup(Reason reason) {
        return known(reasonGroups, reason.group(), "reason group");
    }

    /// The value the portal asks for with `reason`, if it asks for one.
    public Optional<ReasonField> reasonField(Reason reason) {
        return Optional.ofNullable(reason.field()).map(id -> known(reasonFields, id, "reason field"));
    }

    public EvidenceKind evidenceKind(String id) {
        return known(evidenceKinds, id, "evidence kind");
    }

    public List<EvidenceKind> evidenceKinds() {
        return List.copyOf(evidenceKinds.values());
    }

    public Limits limits(Site site) {
        return limits.stream()
                .filter(limit -> limit.sites().contains(site.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No limits for site " + site.id()));
    }

    /// All clocks that run on `site`, in any round.
    public List<Clock> clocks(Site site) {
        return clocks.values().stream()
                .filter(clock -> clock.sites().contains(site.id()))
                .toList();
    }

    /// The clock of this kind on `site`, in the `round`th appeal (from 1); empty where the site has none.
    public Optional<Clock> clock(Site site, ClockKind kind, int round) {
        return clocks.values().stream()
                .filter(clock -> clock.kind() == kind && clock.runsIn(site.id(), round))
                .findFirst();
    }

    public Optional<Clock> clock(String id) {
        return Optional.ofNullable(clocks.get(id));
    }

    /// The states in which the portal itself shows listings of `site`; empty where they are not known.
    public List<PortalState> portalStates(Site site) {
        return portalStates.stream()
                .filter(state -> state.sites().contains(site.id()))
                .toList();
    }

    public HolidayCalendar calendar(String id) {
        return known(calendars, id, "calendar");
    }

    /// The sources a value rests on.
    public List<Source> sources(Basis basis) {
        return basis.sources().stream().map(id -> known(sources, id, "source")).toList();
    }

    /// Whether a right valid in `territories` may be used on `site`.
    ///
    /// Territories are ISO country codes, and the codes `EU`, `BENELUX`, `BERNE` (copyright) and `WO`; of an
    /// international registration each designated country is listed beside `WO`.
    public TerritoryVerdict territory(Site site, Set<String> territories) {
        return territoryCheck.check(site, territories, null);
    }

    /// The same, for a listing in the country `region` where the site has one shop a country.
    public TerritoryVerdict territory(Site site, Set<String> territories, @Nullable String region) {
        return territoryCheck.check(site, territories, region);
    }

    /// The codes beside those of countries that can stand among a right's territories.
    public List<TerritoryGroup> territoryGroups() {
        return territoryGroups;
    }

    /// Query parameters that only follow the visitor; a trailing `*` stands for any ending.
    List<String> trackingParameters() {
        return trackingParameters;
    }

    private static <T> List<T> all(List<PackFile> packs, Function<PackFile, @Nullable List<T>> part) {
        List<T> found = new ArrayList<>();
        for (PackFile pack : packs) {
            List<T> items = part.apply(pack);
            if (items != null) {
                found.addAll(items);
            }
        }
        return List.copyOf(found);
    }

    private static <T> @Nullable List<T> listOf(@Nullable T item) {
        return item == null ? null : List.of(item);
    }

    private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
        Map<String, T> found = new LinkedHashMap<>();
        for (T item : items) {
            if (found.put(id.apply(item), item) != null) {
                throw new IllegalArgumentException("The rule packs name " + id.apply(item) + " twice");
            }
        }
        return found;
    }

    private static <T> T known(Map<String, T> items, String id, String what) {
        T item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException("No " + what + " " + id);
        }
        return item;
    }
}
