package org.takedowndesk.casebundle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.Site;

/// The listings, with the evidence that shows each.
final class ListingsSection implements Section {

    private final RulePacks packs;

    ListingsSection(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    public Optional<PlanSection> of(Material material, Wording wording) {
        if (material.listings().isEmpty()) {
            return Optional.empty();
        }
        Block table = new Block.Table(
                List.of(
                        wording.right("listings.number", 0.6),
                        wording.left("listings.site", 1.3),
                        wording.left("listings.what", 5),
                        wording.right("listings.price", 1.6),
                        wording.left("listings.seller", 2.2),
                        wording.left("listings.mark", 1.4),
                        wording.left("listings.evidence", 1.6)),
                material.listings().stream()
                        .map(listing -> row(listing, material, wording))
                        .toList());
        return Optional.of(new PlanSection(
                wording.get("listings"),
                List.of(
                        new Block.Paragraph(wording.get(
                                "listings.intro", material.listings().size())),
                        table)));
    }

    private List<Cell> row(Listing listing, Material material, Wording wording) {
        String site = packs.site(listing.site())
                .map(known -> known.name(wording.texts().locale()))
                .orElseGet(() -> wording.texts().name(listing.kind()));
        String what = listing.facts().title().isBlank()
                ? listing.canonical()
                : listing.facts().title() + "\n" + listing.canonical();
        return List.of(
                Cell.text(String.valueOf(listing.number())),
                Cell.text(site),
                Cell.text(what),
                Cell.text(wording.show()
                        .money(listing.facts().price(), listing.facts().currency())),
                Cell.text(material.sellerName(listing)),
                Cell.text(wording.texts().name(listing.mark())),
                Cell.text(evidence(listing, material)));
    }

    private static String evidence(Listing listing, Material material) {
        return material.evidence().stream()
                .filter(item -> item.listings().contains(listing.id()))
                .map(EvidenceItem::key)
                .collect(Collectors.joining(", "));
    }

    /// For the sections that name a site.
    static String siteName(RulePacks packs, String id, Wording wording) {
        return packs.site(id)
                .map((Site site) -> site.name(wording.texts().locale()))
                .orElse(id);
    }
}
