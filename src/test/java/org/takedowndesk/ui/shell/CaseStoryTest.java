package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.listing.Seller;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.ScriptedDialogs;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// Cases, listings and the day as a user works with them, in the real window on a real workspace.
@UiTest
class CaseStoryTest {

    private static final String LINKS = """
            看这个：https://item.taobao.com/item.htm?spm=a1&id=656308694954，还有
            https://detail.tmall.com/item.htm?id=656308694954
            https://detail.1688.com/offer/610947572360.html
            https://shop.example/p/7
            """;

    private final Kit kit = TestKit.speaking(Texts.english());
    private TestWorkspace workspace;
    private Services services;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aCaseIsOpenedAndShownUnderItsReference(Ui ui) {
        RightsHolder holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        services.rights().add(holder.id(), IprType.TRADEMARK);
        ((ScriptedDialogs) kit.dialogs()).thenFill(form -> {
            ((TextField) form.view().lookup("#caseTitle")).setText("Copied lamps");
            return form.result();
        });
        start(ui, new Place.AllCases());
        ui.press(KeyCode.SHORTCUT, KeyCode.N);
        assertEquals(
                new Place.OneCase(new CaseId(1), CaseSection.OVERVIEW),
                kit.navigator().place());
        assertEquals("Copied lamps", ui.text("#caseTitle"));
        assertEquals("Nordlicht Optik GmbH", ui.text("#caseHolderLink"));
        CaseFile opened = services.cases().get(new CaseId(1));
        assertEquals("TD-2026-0001", opened.reference());
        assertEquals(1, opened.rights().size());
    }

    @Test
    void aCaseWithoutATitleIsNotOpened(Ui ui) {
        services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        ((ScriptedDialogs) kit.dialogs()).thenFill(form -> form.result());
        start(ui, new Place.AllCases());
        ui.press(KeyCode.SHORTCUT, KeyCode.N);
        assertEquals(List.of(), services.cases().all());
    }

    @Test
    void withoutAHolderTheWayToHoldersIsOffered(Ui ui) {
        ScriptedDialogs dialogs = (ScriptedDialogs) kit.dialogs();
        dialogs.thenConfirm(false);
        start(ui, new Place.AllCases());
        ui.press(KeyCode.SHORTCUT, KeyCode.N);
        assertTrue(dialogs.asked().getFirst().endsWith("Go to rights holders"), dialogs.asked()::toString);
    }

    @Test
    void pastedLinksAreShownBeforeTheyAreAddedAndUndoTakesThemBack(Ui ui) {
        CaseFile file = lamps();
        start(ui, new Place.OneCase(file.id(), CaseSection.LISTINGS));
        ui.press(KeyCode.SHORTCUT, KeyCode.V);
        ui.run(() -> ui.find("#links", TextInputControl.class).setText(LINKS));
        assertEquals("3 new · 1 repeated · 1 unknown", ui.text("#summary"));
        assertEquals("Add 3 links", ui.text("#add"));
        assertEquals(List.of(), services.listings().of(file.id()));
        ui.click("#add");
        assertEquals(3, services.listings().count(file.id()));
        assertEquals(3, ui.find("#listings", TableView.class).getItems().size());
        assertEquals("Listings (3)", tab(ui));
        assertEquals("3 new · 1 repeated · 1 unknown", ui.text("#noticeText"));
        assertEquals("Undo: Listings added", ui.text("#undoButton"));
        ui.click("#undoButton");
        assertEquals(List.of(), services.listings().of(file.id()));
        assertEquals("Undone: Listings added", ui.text("#noticeText"));
    }

    @Test
    void pastedTextOutlivesTheProgramUntilItIsAdded(Ui ui) {
        CaseFile file = lamps();
        start(ui, new Place.OneCase(file.id(), CaseSection.LISTINGS));
        ui.press(KeyCode.SHORTCUT, KeyCode.V);
        ui.run(() -> ui.find("#links", TextInputControl.class).setText(LINKS));

        // The program ends here without closing anything; only what the settings hold is left.
        Settings left = kit.preferences().get();
        Kit next = TestKit.speaking(Texts.english());
        ui.run(() -> next.preferences().change(settings -> left));
        start(ui, next, new Place.OneCase(file.id(), CaseSection.LISTINGS));
        ui.press(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals(LINKS, ui.text("#links"));
        ui.click("#add");
        assertEquals(3, services.listings().count(file.id()));
        assertEquals(Map.of(), next.preferences().get().recent().drafts());
    }

    @Test
    void undoAfterPastingTakesNothingElseBack(Ui ui) {
        CaseFile file = lamps();
        start(ui, new Place.OneCase(file.id(), CaseSection.LISTINGS));
        ui.press(KeyCode.SHORTCUT, KeyCode.V);
        ui.run(() -> ui.find("#links", TextInputControl.class).setText(LINKS));
        ui.click("#add");
        services.cases().change(file.id(), now -> now.withNotes("Ask for the invoice."));
        ui.click("#undoButton");
        assertEquals("Not undone: since then “Case edited” was done.", ui.text("#noticeText"));
        assertEquals(3, services.listings().count(file.id()));
        assertEquals("Ask for the invoice.", services.cases().get(file.id()).notes());
    }

    @Test
    void undoAfterPastingTakesBackThePasteAlsoAfterAnEarlierMark(Ui ui) {
        CaseFile file = lamps();
        Listing before = services.listings()
                .paste(file.id(), "https://item.taobao.com/item.htm?id=1001")
                .added()
                .getFirst();
        services.listings().mark(List.of(before.id()), ListingMark.INFRINGING);
        start(ui, new Place.OneCase(file.id(), CaseSection.LISTINGS));
        ui.press(KeyCode.SHORTCUT, KeyCode.V);
        ui.run(() -> ui.find("#links", TextInputControl.class).setText(LINKS));
        ui.click("#add");
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(
                List.of(ListingMark.INFRINGING),
                services.listings().of(file.id()).stream().map(Listing::mark).toList());
    }

    @Test
    void aPriceThatIsNoneIsSaidBesideTheFieldAndKeepsTheScreen(Ui ui) {
        CaseFile file = lamps();
        Listing listing = services.listings().paste(file.id(), LINKS).added().getFirst();
        start(ui, new Place.OneListing(listing.id()));
        ui.type("#price", "cheap");
        ui.run(() -> kit.navigator().go(new Place.AllCases()));
        assertEquals(new Place.OneListing(listing.id()), kit.navigator().place());
        assertTrue(words(ui.find("#priceField", Parent.class)).contains("129.00"));
    }

    @Test
    void selectedListingsAreMarkedByAKey(Ui ui) {
        CaseFile file = lamps();
        services.listings().paste(file.id(), LINKS);
        start(ui, new Place.OneCase(file.id(), CaseSection.LISTINGS));
        TableView<?> table = ui.find("#listings", TableView.class);
        ui.run(() -> {
            table.requestFocus();
            table.getSelectionModel().selectRange(0, 2);
        });
        ui.press(KeyCode.DIGIT2);
        assertEquals(
                List.of(ListingMark.INFRINGING, ListingMark.INFRINGING, ListingMark.NEW),
                services.listings().of(file.id()).stream().map(Listing::mark).toList());
        assertEquals(
                2, ui.call(() -> table.getSelectionModel().getSelectedItems().size()));
        assertEquals("2 listings are now marked: Infringing", ui.text("#noticeText"));
    }

    @Test
    void aKnownSellerIsOfferedWhileItsNameIsTyped(Ui ui) {
        CaseFile file = lamps();
        Listing listing = services.listings().paste(file.id(), LINKS).added().getFirst();
        Seller known = services.sellers().named("taobao", "Lightshop Flagship");
        services.sellers().named("1688", "Lightning Wholesale");
        start(ui, new Place.OneListing(listing.id()));
        ui.type("#seller", "light");
        ui.press(KeyCode.ENTER);
        ui.type("#price", "1,299.00");
        ui.type("#name", "Desk lamp");
        ui.click("#price");
        Listing saved = services.listings().get(listing.id());
        assertEquals(known.id(), saved.facts().seller());
        assertEquals(new BigDecimal("1299.00"), saved.facts().price());
        assertEquals("Desk lamp", saved.facts().title());
    }

    @Test
    void theFilterNarrowsByMarkAndWords(Ui ui) {
        CaseFile file = lamps();
        List<Listing> added = services.listings().paste(file.id(), LINKS).added();
        services.listings().mark(List.of(added.getFirst().id()), ListingMark.GENUINE);
        start(ui, new Place.AllListings());
        TableView<?> table = ui.find("#listings", TableView.class);
        assertEquals(3, table.getItems().size());
        @SuppressWarnings("unchecked")
        ComboBox<ListingMark> mark = ui.find("#filterMark", ComboBox.class);
        ui.run(() -> mark.setValue(ListingMark.GENUINE));
        assertEquals(1, table.getItems().size());
        ui.run(() -> mark.setValue(null));
        ui.type("#listingSearch", "1688");
        ui.press(KeyCode.ENTER);
        assertEquals(1, table.getItems().size());
    }

    @Test
    void theTimelineFoldsOneActAndLeadsToItsRecord(Ui ui) {
        CaseFile file = lamps();
        services.listings().paste(file.id(), LINKS);
        start(ui, new Place.OneCase(file.id(), CaseSection.OVERVIEW));
        ListView<?> timeline = ui.find("#timeline", ListView.class);
        assertEquals(3, timeline.getItems().size());
        String shown = words(timeline);
        assertTrue(shown.contains("2026-11-23 Mon"), shown);
        assertTrue(shown.contains("Listings added"), shown);
        assertTrue(shown.contains("Lin Yue"), shown);
        assertTrue(shown.contains("09:00"), shown);
        ui.run(() -> {
            timeline.requestFocus();
            timeline.getSelectionModel().select(1);
        });
        ui.press(KeyCode.ENTER);
        assertEquals(
                new Place.OneListing(
                        services.listings().of(file.id()).getFirst().id()),
                kit.navigator().place());
    }

    @Test
    void theTabIsPartOfThePlace(Ui ui) {
        CaseFile file = lamps();
        start(ui, new Place.OneCase(file.id(), CaseSection.OVERVIEW));
        ui.run(() -> ui.find("#caseTabs", TabPane.class).getSelectionModel().selectLast());
        assertEquals(
                new Place.OneCase(file.id(), CaseSection.NOTES), kit.navigator().place());
        ui.type("#caseNotes", "Client calls on Friday");
        ui.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(
                new Place.OneCase(file.id(), CaseSection.OVERVIEW),
                kit.navigator().place());
        assertEquals("Client calls on Friday", services.cases().get(file.id()).notes());
    }

    @Test
    void statusAndTitleAreSavedFromTheHeader(Ui ui) {
        CaseFile file = lamps();
        start(ui, new Place.OneCase(file.id(), CaseSection.OVERVIEW));
        ui.type("#caseTitle", "Copied lamps and lenses");
        ui.click("#timeline");
        assertEquals("Copied lamps and lenses", services.cases().get(file.id()).title());
    }

    @Test
    void aRowOfCasesOpensByEnter(Ui ui) {
        CaseFile file = lamps();
        start(ui, new Place.AllCases());
        ui.run(() -> ui.find("#cases", TableView.class).requestFocus());
        ui.press(KeyCode.ENTER);
        assertEquals(
                new Place.OneCase(file.id(), CaseSection.OVERVIEW),
                kit.navigator().place());
    }

    @Test
    void theDayTellsTheAnswerOwedAndWhyItIsDueThen(Ui ui) {
        CaseFile file = lamps();
        Complaint complaint = appealed(file);
        start(ui, new Place.Today());
        // The appeal came on Monday 2026-11-23; three working days after it are Thursday the 26th.
        String owed = words(ui.find("#band-owed", Parent.class));
        assertTrue(owed.contains("2026-11-26 Thu"), owed);
        assertTrue(owed.contains("ends in 3 days"), owed);
        assertTrue(owed.contains(complaint.reference()), owed);
        assertTrue(owed.contains("3 working days after receipt of the counter-notification on 2026-11-23"), owed);
    }

    @Test
    void aNewWorkspaceIsLedThroughTheFirstSteps(Ui ui) {
        start(ui, new Place.Today());
        assertEquals(
                5,
                below(ui.find("#band-steps", Parent.class))
                        .filter(Button.class::isInstance)
                        .count());
        assertTrue(ui.find("#stepCASE", Button.class).isDisable());
        services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        ui.press(KeyCode.F5);
        ui.click("#stepCASE");
        assertEquals(new Place.AllCases(), kit.navigator().place());
    }

    private CaseFile lamps() {
        RightsHolder holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        Right right = services.rights().add(holder.id(), IprType.TRADEMARK);
        return services.cases().open("Copied lamps", holder.id(), List.of(right.id()));
    }

    private Complaint appealed(CaseFile file) {
        Listing listing = services.listings().paste(file.id(), LINKS).added().getFirst();
        Complaint complaint =
                services.complaints().add(file.id(), "taobao", file.rights().getFirst(), TargetKind.LISTING);
        services.complaints().choose(complaint.id(), List.of(listing.id()));
        services.complaints().file(complaint.id(), "TB-1", workspace.now().minus(Duration.ofDays(10)));
        List<org.takedowndesk.listing.ListingId> all = List.of(listing.id());
        services.complaints()
                .record(
                        complaint.id(),
                        all,
                        ListingState.AWAITING_SELLER,
                        workspace.now().minus(Duration.ofDays(4)),
                        "");
        services.complaints().record(complaint.id(), all, ListingState.AWAITING_US, workspace.now(), "");
        return complaint;
    }

    private static String tab(Ui ui) {
        return ui.call(() -> ui.stage().getScene().lookup("#caseTabs").lookupAll(".tab:selected .tab-label").stream()
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse(""));
    }

    private static String words(Parent root) {
        return below(root)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(CaseStoryTest::below))
                : Stream.of(node);
    }

    private void start(Ui ui, Place place) {
        start(ui, kit, place);
    }

    private void start(Ui ui, Kit with, Place place) {
        ui.run(() -> with.navigator().go(place));
        MainWindow window = ui.call(() -> TestWindow.of(with, TestKit.open(workspace)));
        Scene scene = ui.show(window::root);
        ui.run(() -> window.start(scene));
    }
}
