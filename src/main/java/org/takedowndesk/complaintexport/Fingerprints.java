package org.takedowndesk.complaintexport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.vault.Sha256;

/// What a complaint's folder is made from, in one number: the SHA-256 over the canonical JSON of every record that
/// anything in the folder is read from. What only says when something was done, such as the custody log, is left out:
/// an export changes that itself.
final class Fingerprints {

    /// Raised when the program begins to write something else from the same records.
    private static final String FORMAT = "2";

    private final ExportSources sources;
    private final CanonicalJson json = new CanonicalJson();

    Fingerprints(ExportSources sources) {
        this.sources = sources;
    }

    String of(Complaint complaint, ExportWish wish) {
        List<Object> records = new ArrayList<>();
        records.add(complaint);
        records.add(sources.cases().get(complaint.caseId()));
        records.add(
                sources.holders().get(sources.cases().get(complaint.caseId()).holder()));
        Optional.ofNullable(complaint.right()).flatMap(sources.rights()::find).ifPresent(records::add);
        for (ComplaintListing each : complaint.listings()) {
            Listing listing = sources.listings().get(each.listing());
            records.add(listing);
            Optional.ofNullable(listing.facts().seller())
                    .flatMap(sources.sellers()::find)
                    .ifPresent(records::add);
        }
        List<EvidenceItem> items = items(complaint);
        records.addAll(items);
        items.forEach(item -> sources.statements().find(item.id()).ifPresent(records::add));
        Set<EvidenceId> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.id()));
        sources.comparisons().of(complaint.caseId()).stream()
                .filter(comparison -> ids.contains(comparison.suspect()) || ids.contains(comparison.genuine()))
                .forEach(records::add);
        StringBuilder text = new StringBuilder(String.join(
                "\n",
                FORMAT,
                wish.language().toLanguageTag(),
                String.valueOf(wish.bundles()),
                sources.packs().versions().toString(),
                ""));
        records.forEach(record -> text.append(json.write(json.tree(record))).append('\n'));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// What is attached, what shows a listing of it, and whatever these were made from or into.
    private List<EvidenceItem> items(Complaint complaint) {
        Set<ListingId> listings = new HashSet<>();
        complaint.listings().forEach(each -> listings.add(each.listing()));
        Set<EvidenceId> wanted = new HashSet<>();
        complaint.attachments().stream().map(Attachment::item).forEach(wanted::add);
        List<EvidenceItem> all = sources.evidence().of(complaint.caseId());
        all.stream()
                .filter(item -> item.listings().stream().anyMatch(listings::contains))
                .forEach(item -> wanted.add(item.id()));
        int before;
        do {
            before = wanted.size();
            for (EvidenceItem item : all) {
                Derivation derivation = item.derivation();
                List<EvidenceId> family = derivation == null
                        ? List.of(item.id())
                        : Stream.concat(derivation.parents().stream(), Stream.of(item.id()))
                                .toList();
                if (family.stream().anyMatch(wanted::contains)) {
                    wanted.addAll(family);
                }
            }
        } while (wanted.size() > before);
        return all.stream().filter(item -> wanted.contains(item.id())).toList();
    }
}
