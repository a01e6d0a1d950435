package org.takedowndesk.portalpage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.listing.ListingId;

/// Which pictures show a listing to a portal: the comparison first, then those attached to the complaint, or, where
/// none is, those that show the listing; and a working copy instead of its original, which it may have been made from
/// to hide something.
final class PagePictures {

    private static final Set<String> DRAWN =
            Set.of("image/jpeg", "image/png", "image/gif", "image/bmp", "image/tiff", "image/webp");

    private final List<EvidenceItem> evidence;
    private final List<Comparison> comparisons;

    /// @param evidence of the case, without what is in the bin
    PagePictures(List<EvidenceItem> evidence, List<Comparison> comparisons) {
        this.evidence = evidence.stream().filter(PagePictures::isPicture).toList();
        this.comparisons = comparisons;
    }

    private static boolean isPicture(EvidenceItem item) {
        return DRAWN.contains(item.description().type().mimeType());
    }

    /// All of them, the most telling first.
    List<EvidenceItem> of(Complaint complaint, ListingId listing) {
        Set<EvidenceId> attached = new HashSet<>();
        complaint.attachments().stream().map(Attachment::item).forEach(attached::add);
        List<EvidenceItem> showing =
                evidence.stream().filter(item -> shows(item, listing)).toList();
        List<EvidenceItem> chosen =
                showing.stream().filter(item -> attached.contains(item.id())).toList();
        Set<EvidenceItem> pictures = new LinkedHashSet<>(sheets(listing, attached));
        // The two pictures on a sheet need not be shown again.
        Set<EvidenceId> onSheets = new HashSet<>();
        pictures.forEach(sheet -> onSheets.addAll(parents(sheet)));
        (chosen.isEmpty() ? showing : chosen)
                .stream()
                        .filter(item -> !onSheets.contains(item.id()))
                        .map(this::copyOf)
                        .filter(item -> !isSheet(item) || pictures.contains(item))
                        .forEach(pictures::add);
        return new ArrayList<>(pictures);
    }

    private static boolean shows(EvidenceItem item, ListingId listing) {
        return item.listings().contains(listing);
    }

    /// The sheets attached to the complaint that are about this listing, or about no certain one; where there are
    /// none, the last that is about it.
    private List<EvidenceItem> sheets(ListingId listing, Set<EvidenceId> attached) {
        List<EvidenceItem> chosen = new ArrayList<>();
        List<EvidenceItem> about = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            find(comparison.sheet()).ifPresent(sheet -> {
                Set<ListingId> shown = new HashSet<>(sheet.listings());
                find(comparison.suspect()).ifPresent(suspect -> shown.addAll(suspect.listings()));
                if (attached.contains(sheet.id()) && (shown.isEmpty() || shown.contains(listing))) {
                    chosen.add(sheet);
                }
                if (shown.contains(listing)) {
                    about.add(sheet);
                }
            });
        }
        return !chosen.isEmpty() || about.isEmpty() ? chosen : List.of(about.getLast());
    }

    private Optional<EvidenceItem> find(@Nullable EvidenceId id) {
        return evidence.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private boolean isSheet(EvidenceItem item) {
        return comparisons.stream().anyMatch(comparison -> Objects.equals(comparison.sheet(), item.id()));
    }

    /// The newest working copy made from this picture alone, or itself where there is none.
    private EvidenceItem copyOf(EvidenceItem item) {
        return evidence.stream()
                .filter(other -> parents(other).equals(List.of(item.id())))
                .max(Comparator.comparingInt(EvidenceItem::number))
                .map(this::copyOf)
                .orElse(item);
    }

    private static List<EvidenceId> parents(EvidenceItem item) {
        Derivation derivation = item.derivation();
        return derivation == null ? List.of() : derivation.parents();
    }
}
