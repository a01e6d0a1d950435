package org.takedowndesk.ui.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.Seller;
import org.takedowndesk.listing.Sellers;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.shell.TestDesk;

@UiTest
class SellerScreensTest {

    @TempDir
    private Path folder;

    private TestDesk desk;

    @BeforeEach
    void open(Ui ui) {
        desk = new TestDesk(ui, folder, Texts.english());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void sellersAreCountedWithTheirListingsAndCases(Ui ui) {
        Seller seller = sellerOfTwoListings();
        desk.services().sellers().named("1688", "Idle Factory");
        desk.show(new Place.AllSellers());
        List<Sellers.Summary> rows = ui.call(() -> List.copyOf(table(ui).getItems()));
        assertEquals(
                List.of(new Sellers.Summary(seller, 2, 1), 0),
                List.of(rows.getFirst(), rows.getLast().listings()));
    }

    @Test
    void storeLinkAndNotesAreSavedAndAWrongLinkIsTold(Ui ui) {
        Seller seller = sellerOfTwoListings();
        desk.show(new Place.OneSeller(seller.id()));
        ui.type("#storeUrl", "shop without a link");
        ui.click("#sellerNotes");
        assertEquals(
                "This is not a link. It begins with https://",
                ui.find("#storeField", FormField.class).error());
        ui.type("#storeUrl", "https://shop1.taobao.com");
        ui.type("#sellerNotes", "Same photos");
        ui.click("#sellerName");
        assertEquals(
                new Seller(seller.id(), "taobao", "Sound Shop", "https://shop1.taobao.com", "Same photos"),
                desk.services().sellers().get(seller.id()));
    }

    @Test
    void aNameThatAnotherSellerOfTheSiteHasIsRefused(Ui ui) {
        Seller seller = sellerOfTwoListings();
        desk.services().sellers().named("taobao", "Other Shop");
        desk.show(new Place.OneSeller(seller.id()));
        ui.type("#sellerName", "Other Shop");
        ui.click("#storeUrl");
        assertEquals(
                "Another seller on this site is called \"Other Shop\" already.",
                ui.find("#nameField", FormField.class).error());
        assertEquals("Sound Shop", desk.services().sellers().get(seller.id()).name());
        ui.type("#sellerName", "Sound Shop");
        ui.click("#storeUrl");
    }

    private Seller sellerOfTwoListings() {
        var holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht");
        CaseFile file = desk.services().cases().open("Headphones", holder.id(), List.of());
        List<Listing> added = desk.services()
                .listings()
                .paste(
                        file.id(),
                        "https://item.taobao.com/item.htm?id=678901234567 https://item.taobao.com/item.htm?id=678901234568")
                .added();
        Seller seller = desk.services().sellers().named("taobao", "Sound Shop");
        added.forEach(listing -> desk.services()
                .listings()
                .save(listing.withFacts(new Listing.ListingFacts("Headphones", null, "", seller.id(), null, ""))));
        return seller;
    }

    @SuppressWarnings("unchecked")
    private static TableView<Sellers.Summary> table(Ui ui) {
        return ui.find("#sellers", TableView.class);
    }
}
