package org.takedowndesk.purchase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.bundle.BundleWriter;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Progress;

/// Writes the report of a test purchase as portals ask for it, to be signed or sealed.
///
/// The report is an exported file, entered in the log of every item it shows, and no evidence: nobody vouches for it
/// yet. What is kept is the scan of the signed paper, taken in as [Part#SIGNED_REPORT].
public final class PurchaseReports {

    /// Where a report is read from.
    public record Stores(
            CaseFiles cases, Holders holders, Listings listings, EvidenceItems items, Custody custody, Vault vault) {}

    private final Stores stores;
    private final Clock clock;
    private final ZoneId zone;
    private final Supplier<String> who;

    /// @param zone the user's
    /// @param who gives the user's name
    public PurchaseReports(Stores stores, Clock clock, ZoneId zone, Supplier<String> who) {
        this.stores = stores;
        this.clock = clock;
        this.zone = zone;
        this.who = who;
    }

    /// What the report speaks of, read at one moment.
    ///
    /// @param items in the order of the purchase's proofs, without those in the bin
    record Material(
            TestPurchase purchase,
            String caseReference,
            String holder,
            String listing,
            Map<EvidenceId, EvidenceItem> items,
            Instant asOf,
            String author) {}

    /// @throws org.takedowndesk.work.ProblemException CANNOT_WRITE, DISK_FULL, NOT_FOUND
    public BundleResult write(TestPurchase purchase, Locale language, Path target, Progress progress) {
        Material material = material(purchase);
        Show show = new Show(new Texts(language), zone);
        BundleResult result =
                new BundleWriter().write(new PurchaseReportPlan(show, stores.vault()).of(material), target, progress);
        stores.custody()
                .note(
                        List.copyOf(material.items().keySet()),
                        CustodyAct.REPORTED,
                        purchase.key() + ": " + target.toAbsolutePath());
        return result;
    }

    private Material material(TestPurchase purchase) {
        Map<EvidenceId, EvidenceItem> items = new LinkedHashMap<>();
        for (Proof proof : purchase.proofs()) {
            if (proof.part() != Part.SIGNED_REPORT) {
                stores.items()
                        .find(proof.item())
                        .filter(item -> !item.isInBin())
                        .ifPresent(item -> items.put(item.id(), item));
            }
        }
        var file = stores.cases().get(purchase.caseId());
        ListingId listing = purchase.listing();
        return new Material(
                purchase,
                file.reference(),
                stores.holders().get(file.holder()).name(),
                listing == null
                        ? ""
                        : stores.listings()
                                .find(listing)
                                .map(PurchaseReports::words)
                                .orElse(""),
                items,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                who.get());
    }

    private static String words(Listing listing) {
        return listing.facts().title().isBlank()
                ? listing.canonical()
                : listing.facts().title() + "\n" + listing.canonical();
    }
}
