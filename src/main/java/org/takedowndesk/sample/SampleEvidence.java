package org.takedowndesk.sample;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.SellerId;
import org.takedowndesk.listing.Sellers;

/// Takes the evidence of one case in: screen captures of listings' pages, and files.
final class SampleEvidence {

    private static final List<String> FACTS_CHINESE =
            List.of("品牌=LUMVARRA", "型号=P3", "光源=LED", "额定功率=9 W", "材质=铝合金", "产地=广东中山");
    private static final List<String> FACTS =
            List.of("Brand=LUMVARRA", "Model=P3", "Light source=LED", "Power=9 W", "Material=Aluminium", "Origin=CN");
    private static final Map<String, String> SIGNS = Map.of(
            "CNY", "¥ ", "USD", "US $", "EUR", "€ ", "SGD", "S$ ", "MYR", "RM ", "IDR", "Rp ", "THB", "฿ ", "PHP", "₱ ",
            "VND", "₫ ");

    private final Intake intake;
    private final EvidenceItems items;
    private final Sellers sellers;
    private final ShopPage pages;
    private final Map<String, EvidenceId> byName = new HashMap<>();

    SampleEvidence(Intake intake, EvidenceItems items, Sellers sellers, ShopPage pages) {
        this.intake = intake;
        this.items = items;
        this.sellers = sellers;
        this.pages = pages;
    }

    /// The item that was taken in under this file name.
    EvidenceId named(String name) {
        EvidenceId id = byName.get(name);
        if (id == null) {
            throw new IllegalStateException("the sample names evidence it has not: " + name);
        }
        return id;
    }

    List<EvidenceId> named(List<String> names) {
        return names.stream().map(this::named).toList();
    }

    /// A file somebody sent or made.
    EvidenceItem file(IntakeRequest request, byte[] content, String name, String title) {
        EvidenceItem item = intake.takeIn(content, name, request).added().getFirst();
        EvidenceItem titled = item.withWords(item.kind(), title, item.sourceUrl(), item.notes());
        items.save(titled);
        byName.put(name, item.id());
        return titled;
    }

    static IntakeRequest request(CaseId caseId, EvidenceKind kind, ListingId... listings) {
        return IntakeRequest.into(caseId, IntakeMethod.DRAG_AND_DROP)
                .withKind(kind)
                .withListings(List.of(listings));
    }

    /// A capture of the window that shows a listing; known afterwards as `<key>.png`.
    EvidenceItem capture(Listing listing, List<BufferedImage> pictures) {
        return capture(listing, pictures, facts(listing));
    }

    /// The same where the page's table of properties says `facts`.
    EvidenceItem capture(Listing listing, List<BufferedImage> pictures, List<String> facts) {
        BufferedImage picture = pages.screenshot(offer(listing, pictures, facts));
        return taken(listing, picture, listing.key() + ".png", EvidenceKind.SCREENSHOT, "屏幕 1，100 %，区域 1280 × 1480");
    }

    /// A capture of the whole length of a page; known afterwards as `<key>-page.png`.
    EvidenceItem captureWholePage(Listing listing, List<BufferedImage> pictures, List<String> slogans) {
        BufferedImage picture = pages.wholePage(offer(listing, pictures, facts(listing)), slogans);
        return taken(listing, picture, listing.key() + "-page.png", EvidenceKind.SAVED_PAGE, "整页截图 1280 × 9000");
    }

    private EvidenceItem taken(Listing listing, BufferedImage picture, String name, EvidenceKind kind, String notes) {
        IntakeRequest request = IntakeRequest.into(listing.caseId(), IntakeMethod.SCREEN_CAPTURE)
                .withKind(kind)
                .withListings(List.of(listing.id()))
                .withSourceUrl(listing.canonical())
                .withNotes(notes);
        return file(request, Studio.png(picture), name, listing.facts().title());
    }

    private static List<String> facts(Listing listing) {
        return manner(listing) == ShopPage.Manner.WORLD ? FACTS : FACTS_CHINESE;
    }

    private ShopPage.Offer offer(Listing listing, List<BufferedImage> pictures, List<String> facts) {
        SellerId seller = listing.facts().seller();
        return new ShopPage.Offer(
                manner(listing),
                listing.canonical(),
                listing.facts().title(),
                price(listing.facts().price(), listing.facts().currency()),
                seller == null ? "" : sellers.get(seller).name(),
                String.valueOf(200 + Math.floorMod(listing.key().hashCode(), 4000)),
                pictures,
                facts);
    }

    private static ShopPage.Manner manner(Listing listing) {
        if (!listing.facts().currency().equals("CNY")) {
            return ShopPage.Manner.WORLD;
        }
        BigDecimal price = listing.facts().price();
        boolean cheap = price != null && price.intValue() < 60;
        return cheap ? ShopPage.Manner.WHOLESALE : ShopPage.Manner.RETAIL;
    }

    private static String price(@Nullable BigDecimal price, String currency) {
        return price == null ? "" : SIGNS.getOrDefault(currency, currency + " ") + price.toPlainString();
    }
}
