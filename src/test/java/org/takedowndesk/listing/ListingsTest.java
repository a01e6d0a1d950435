package org.takedowndesk.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.listing.PasteResult.Outcome;
import org.takedowndesk.marketplace.LinkKind;

class ListingsTest {

    private static final String MIXED = """
            卖家A：https://item.taobao.com/item.htm?id=656308694954&spm=a21n57，
            again https://item.taobao.com/item.htm?id=656308694954
            https://detail.tmall.com/item.htm?id=656308694954
            https://detail.1688.com/offer/610947572360.html
            https://shop.example/p/7
            """;

    private TestWorkspace workspace;
    private Services services;
    private CaseId caseId;

    @BeforeEach
    void openCase(@TempDir Path folder) {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        caseId = services.cases()
                .open(
                        "Copied lamps",
                        services.holders()
                                .add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH")
                                .id(),
                        List.of())
                .id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void pastedLinksComeToTheirOutcomeInTheOrderOfTheText() {
        PasteResult result = services.listings().paste(caseId, MIXED);
        assertEquals(
                List.of(Outcome.ADDED, Outcome.REPEATED, Outcome.REPEATED, Outcome.ADDED, Outcome.ADDED),
                result.lines().stream().map(PasteResult.Line::outcome).toList());
        assertEquals(
                List.of("656308694954", "610947572360", ""),
                result.added().stream().map(Listing::key).toList());
        assertEquals(LinkKind.UNKNOWN, result.added().getLast().kind());
    }

    @Test
    void sameIdUnderTheSistersShopIsOneListingWithAWarning() {
        PasteResult result = services.listings().paste(caseId, MIXED);
        assertEquals(
                List.of(false, false, true, false, false),
                result.lines().stream().map(PasteResult.Line::otherSite).toList());
    }

    @Test
    void previewSaysWhatPastingWouldDoAndDoesNothing() {
        PasteResult preview = services.listings().preview(caseId, MIXED);
        assertEquals(3, preview.added().size());
        assertEquals(List.of(), services.listings().of(caseId));
        services.listings().paste(caseId, MIXED);
        PasteResult again = services.listings().preview(caseId, MIXED);
        assertEquals(List.of(), again.added());
        assertEquals(3, again.known().size());
        assertEquals(2, again.repeated().size());
    }

    @Test
    void twinIsNamedOnlyWhereTheCaseHasIt() {
        String american = "https://www.aliexpress.us/item/3256805782399608.html";
        assertNull(
                services.listings().preview(caseId, american).lines().getFirst().twin());
        PasteResult both =
                services.listings().paste(caseId, "https://www.aliexpress.com/item/1005005968714360.html " + american);
        Listing twin = both.lines().getLast().twin();
        assertEquals(both.added().getFirst(), twin);
    }

    @Test
    void pasteIsOneChangeThatUndoTakesBack() {
        services.listings().paste(caseId, MIXED);
        services.database().undo();
        assertEquals(List.of(), services.listings().of(caseId));
    }

    @Test
    void newSellerIsAddedInTheSameChange() {
        Listing listing = services.listings().paste(caseId, MIXED).added().getFirst();
        long before = services.database().head().seq();
        Listing described =
                services.listings().describe(listing.id(), Listing.ListingFacts.NONE, " 灯饰旗舰店 ", services.sellers());
        assertEquals(before + 1, services.database().head().seq());
        Seller seller = services.sellers().find("taobao", "灯饰旗舰店").orElseThrow();
        assertEquals(seller.id(), described.facts().seller());
        assertEquals(seller.id(), services.listings().get(listing.id()).facts().seller());
    }

    @Test
    void knownSellerIsTakenAndNoneIsTakenAway() {
        Listing listing = services.listings().paste(caseId, MIXED).added().getFirst();
        Seller known = services.sellers().named("taobao", "灯饰旗舰店");
        Listing described =
                services.listings().describe(listing.id(), Listing.ListingFacts.NONE, "灯饰旗舰店", services.sellers());
        assertEquals(known.id(), described.facts().seller());
        assertEquals(1, services.sellers().all().size());
        assertNull(services.listings()
                .describe(listing.id(), described.facts(), "", services.sellers())
                .facts()
                .seller());
    }

    @Test
    void countsLeaveArchivedListingsOut() {
        List<Listing> added = services.listings().paste(caseId, MIXED).added();
        services.listings().archive(List.of(added.getFirst().id()), true);
        assertEquals(2, services.listings().count(caseId));
        assertEquals(Map.of(caseId.value(), 2), services.listings().perCase());
        assertTrue(services.listings().get(added.getFirst().id()).archived());
    }
}
