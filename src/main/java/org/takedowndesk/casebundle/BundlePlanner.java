package org.takedowndesk.casebundle;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.arrangement.Arranged;
import org.takedowndesk.arrangement.Arrangement;
import org.takedowndesk.arrangement.Arranger;
import org.takedowndesk.arrangement.BatesChoice;
import org.takedowndesk.arrangement.Change;
import org.takedowndesk.arrangement.SectionSource;
import org.takedowndesk.arrangement.Served;
import org.takedowndesk.arrangement.Stamping;
import org.takedowndesk.bundle.BatesStamp;
import org.takedowndesk.bundle.BundlePlan;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidencelist.EvidenceList;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Seller;
import org.takedowndesk.listing.SellerId;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;

/// Reads what belongs to a case or a complaint and lays it out as a bundle plan.
public final class BundlePlanner {

    private final BundleStores stores;
    private final List<Registered> sections;
    private final ZoneId zone;
    private final BatesRegister register;

    public BundlePlanner(BundleStores stores, ZoneId zone) {
        this.stores = stores;
        this.zone = zone;
        this.register = new BatesRegister(stores.database());
        this.sections = List.of(
                new Registered(
                        "evidencelist",
                        new EvidenceListSection(new EvidenceList(
                                stores.evidence(),
                                stores.statements(),
                                stores.listings(),
                                stores.complaints(),
                                stores.rights(),
                                stores.packs()))),
                new Registered("parties", new PartiesSection()),
                new Registered("chronology", new ChronologySection()),
                new Registered("rights", new RightsSection(stores.terms())),
                new Registered("listings", new ListingsSection(stores.packs())),
                new Registered("evidence", new EvidenceSection()),
                new Registered("comparisons", new ComparisonsSection()),
                new Registered("complaints", new ComplaintsSection(stores.packs(), stores.clocks())),
                new Registered("custody", new CustodySection(stores.custody())));
    }

    /// A kind of section under the code by which arrangements know it.
    private record Registered(String code, Section section) {}

    /// A plan and the evidence items it shows.
    ///
    /// @param exhibits in their order, with the labels they are cited by
    /// @param unknown what texts refer to and is not in the bundle
    /// @param changes since the version served last
    public record Planned(
            BundlePlan plan,
            List<EvidenceId> items,
            List<Served.Exhibit> exhibits,
            List<Change> changes,
            List<String> unknown) {

        public Planned {
            items = List.copyOf(items);
            exhibits = List.copyOf(exhibits);
            changes = List.copyOf(changes);
            unknown = List.copyOf(unknown);
        }
    }

    /// The plan of what is in the case or complaint now.
    ///
    /// @param author who prepares the bundle
    /// @param now the moment the bundle speaks of; cut to the second
    public Planned plan(BundleRequest request, String author, Instant now) {
        Instant asOf = now.truncatedTo(ChronoUnit.SECONDS);
        Wording wording = wording(new Texts(request.language()));
        Material material = material(request, asOf);
        Arrangement arrangement = request.complaint() == null
                ? stores.arrangements().of(request.caseId())
                : Arrangement.usual(request.caseId());
        return plan(material, arrangement, request, wording, author);
    }

    /// The sections of the case as it has them now, in their usual order, for an arrangement to be made of them.
    public List<SectionSource> sources(BundleRequest request, Instant now) {
        return sources(material(request, now.truncatedTo(ChronoUnit.SECONDS)), wording(new Texts(request.language())));
    }

    private List<SectionSource> sources(Material material, Wording wording) {
        List<SectionSource> sources = new ArrayList<>();
        for (Registered each : sections) {
            each.section()
                    .of(material, wording)
                    .ifPresent(section -> sources.add(new SectionSource(each.code(), section)));
        }
        return sources;
    }

    private Wording wording(Texts texts) {
        return new Wording(new Show(texts, zone), stores.vault(), stores.media());
    }

    private Planned plan(
            Material material, Arrangement arrangement, BundleRequest request, Wording wording, String author) {
        Arranged arranged = new Arranger(wording.show()).arrange(arrangement, sources(material, wording));
        List<PlanSection> planned = new ArrayList<>();
        arrangement
                .lastServed()
                .flatMap(served -> new ChangesSection().of(served, arranged.changes(), wording))
                .ifPresent(planned::add);
        planned.addAll(arranged.sections());
        List<Exhibit> exhibits =
                planned.stream().flatMap(section -> section.exhibits().stream()).toList();
        BatesStamp bates = bates(arrangement, request);
        planned.add(new ManifestSection()
                .of(exhibits, bates != null, stores.database().head(), wording));
        BundlePlan plan = new BundlePlan(
                title(material, request, wording),
                List.of(material.holder().name()),
                reference(material, request),
                wording.texts().locale(),
                material.asOf(),
                author,
                planned,
                BundlePlan.Shape.BUNDLE,
                bates,
                coverSheets(arrangement, request),
                request.made().contains(Making.RECTO_STARTS));
        Set<String> shown = exhibits.stream().map(Exhibit::sha256).collect(Collectors.toSet());
        return new Planned(
                plan,
                material.evidence().stream()
                        .filter(item -> shown.contains(item.file().hash().hex()))
                        .map(EvidenceItem::id)
                        .toList(),
                arranged.exhibits(),
                arranged.changes(),
                arranged.unknown());
    }

    private @Nullable BatesStamp bates(Arrangement arrangement, BundleRequest request) {
        BatesChoice choice = bates(arrangement.stamping(), request);
        return choice.stamped() ? choice.stamp(register.next(request.caseId(), choice.prefix())) : null;
    }

    private static BatesChoice bates(Stamping stamping, BundleRequest request) {
        if (request.bates() != null) {
            return request.bates();
        }
        return request.made().contains(Making.BATES_NUMBERS) ? stamping.bates().asStamped() : stamping.bates();
    }

    private static boolean coverSheets(Arrangement arrangement, BundleRequest request) {
        return request.coverSheets() == null
                ? arrangement.stamping().coverSheets() || request.made().contains(Making.COVER_SHEETS)
                : request.coverSheets();
    }

    private static String title(Material material, BundleRequest request, Wording wording) {
        return request.complaint() == null
                ? material.file().title()
                : wording.get("titleOfComplaint", material.file().title(), reference(material, request));
    }

    private static String reference(Material material, BundleRequest request) {
        return request.complaint() == null
                ? material.file().reference()
                : material.complaints().getFirst().reference();
    }

    private Material material(BundleRequest request, Instant asOf) {
        CaseFile file = stores.cases().get(request.caseId());
        List<Complaint> complaints = request.complaint() == null
                ? stores.complaints().of(file.id())
                : List.of(stores.complaints().get(request.complaint()));
        List<EvidenceItem> evidence = stores.evidence().of(file.id());
        List<Listing> listings = stores.listings().of(file.id()).stream()
                .filter(listing -> !listing.archived())
                .toList();
        List<Comparison> comparisons = stores.comparisons().of(file.id());
        if (request.complaint() != null) {
            Complaint complaint = complaints.getFirst();
            listings = ofComplaint(complaint, listings);
            evidence = ofComplaint(complaint, evidence, comparisons);
            comparisons = within(comparisons, evidence);
        }
        return new Material(
                file,
                stores.holders().get(file.holder()),
                rights(file, complaints, request),
                listings,
                sellers(listings),
                evidence,
                evidence.stream()
                        .flatMap(item -> stores.statements().find(item.id()).stream())
                        .toList(),
                comparisons,
                complaints,
                request.made(),
                asOf);
    }

    private List<Right> rights(CaseFile file, List<Complaint> complaints, BundleRequest request) {
        Set<org.takedowndesk.ipr.RightId> ids = new LinkedHashSet<>();
        if (request.complaint() == null) {
            ids.addAll(file.rights());
        }
        complaints.forEach(complaint -> Optional.ofNullable(complaint.right()).ifPresent(ids::add));
        return ids.stream().map(stores.rights()::get).toList();
    }

    private static List<Listing> ofComplaint(Complaint complaint, List<Listing> listings) {
        Set<ListingId> wanted = listingIds(complaint);
        return listings.stream()
                .filter(listing -> wanted.contains(listing.id()))
                .toList();
    }

    private static Set<ListingId> listingIds(Complaint complaint) {
        Set<ListingId> ids = new LinkedHashSet<>();
        complaint.listings().stream().map(ComplaintListing::listing).forEach(ids::add);
        return ids;
    }

    /// What is attached, what shows its listings, and both pictures behind every sheet among these.
    private static List<EvidenceItem> ofComplaint(
            Complaint complaint, List<EvidenceItem> evidence, List<Comparison> comparisons) {
        Set<EvidenceId> wanted = new LinkedHashSet<>();
        complaint.attachments().stream().map(Attachment::item).forEach(wanted::add);
        Set<ListingId> listings = listingIds(complaint);
        evidence.stream()
                .filter(item -> item.listings().stream().anyMatch(listings::contains))
                .map(EvidenceItem::id)
                .forEach(wanted::add);
        for (Comparison comparison : comparisons) {
            EvidenceId sheet = comparison.sheet();
            if (sheet != null && wanted.contains(sheet)) {
                wanted.add(comparison.genuine());
                wanted.add(comparison.suspect());
            }
        }
        return evidence.stream().filter(item -> wanted.contains(item.id())).toList();
    }

    private static List<Comparison> within(List<Comparison> comparisons, List<EvidenceItem> evidence) {
        Set<EvidenceId> there = new LinkedHashSet<>();
        evidence.forEach(item -> there.add(item.id()));
        return comparisons.stream()
                .filter(comparison -> there.contains(comparison.genuine()) && there.contains(comparison.suspect()))
                .toList();
    }

    private Map<SellerId, Seller> sellers(List<Listing> listings) {
        Map<SellerId, Seller> sellers = new HashMap<>();
        for (Listing listing : listings) {
            SellerId id = listing.facts().seller();
            if (id != null) {
                sellers.computeIfAbsent(id, stores.sellers()::get);
            }
        }
        return sellers;
    }
}
