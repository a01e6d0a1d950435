package org.takedowndesk.ui.ipr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.MarkKind;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.part.FileSlot;
import org.takedowndesk.ui.part.FilterBox;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.TagField;
import org.takedowndesk.ui.shell.AccessWalk;
import org.takedowndesk.ui.shell.TestDesk;

@UiTest
class RightScreensTest {

    @TempDir
    private Path folder;

    private TestDesk desk;
    private RightsHolder holder;

    @BeforeEach
    void open(Ui ui) {
        desk = new TestDesk(ui, folder, Texts.english());
        holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Audio GmbH");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRightIsAddedWithHolderAndTypeAndFilledInByTyping(Ui ui) {
        desk.show(new Place.AllRights());
        desk.dialogs().<NewRight>thenFill(form -> Optional.of(new NewRight(holder.id(), IprType.TRADEMARK)));
        ui.press(KeyCode.SHORTCUT, KeyCode.N);
        ui.type("#title", "NORDLICHT");
        ui.type("#expires", "2035-06-13");
        ui.click("#number");
        ui.click("#niceClasses .tag-input");
        ui.robot().write("9, 35", 0);
        ui.press(KeyCode.ENTER);
        ui.click("#title");

        Right saved = only();
        assertEquals("NORDLICHT", saved.title());
        assertEquals(LocalDate.of(2035, 6, 13), saved.expires());
        assertEquals(List.of(9, 35), ((RightDetails.Trademark) saved.details()).niceClasses());
        assertEquals("In force", ui.text("#status"));
        assertEquals("Its term runs until 2035-06-13.", ui.text("#statusReason"));
    }

    @Test
    void withoutAHolderTheWayLeadsToHolders(Ui ui) {
        desk.services().holders().archive(holder.id(), true);
        desk.show(new Place.AllRights());
        desk.dialogs().thenConfirm(true);
        ui.click(".empty-state .button");
        assertEquals(new Place.AllHolders(), desk.kit().navigator().place());
    }

    @Test
    void aClassThatDoesNotExistIsToldBelowTheFieldAndStaysThere(Ui ui) {
        Right right = desk.services().rights().add(holder.id(), IprType.TRADEMARK);
        desk.show(new Place.OneRight(right.id()));
        ui.click("#niceClasses .tag-input");
        ui.robot().write("9,46", 0);
        ui.click("#title");
        assertEquals(
                "Nice classes are numbers from 1 to 45. Not understood: 46",
                ui.find("#niceClassesField", FormField.class).error());
        assertEquals("46", ui.text("#niceClasses .tag-input"));
        assertEquals(List.of("9"), ui.find("#niceClasses", TagField.class).getTags());
    }

    @Test
    void anotherTypeHasOtherFields(Ui ui) {
        Right right = desk.services().rights().add(holder.id(), IprType.TRADEMARK);
        desk.show(new Place.OneRight(right.id()));
        assertTrue(there(ui, "#niceClasses"));
        ui.run(() -> type(ui).setValue(IprType.COPYRIGHT));
        assertTrue(!there(ui, "#niceClasses") && there(ui, "#workType"));
        ui.click("#title");
        assertEquals(IprType.COPYRIGHT, only().type());
        assertEquals(new TreeSet<>(List.of("BERNE")), only().territories());

        ui.run(() -> type(ui).setValue(IprType.DESIGN_PATENT));
        assertTrue(there(ui, "#locarno") && there(ui, "#evaluation") && !there(ui, "#workType"));
    }

    @Test
    void neededPapersAreMarkedAndFiledByDropping(Ui ui) throws IOException {
        Right right = desk.services().rights().add(holder.id(), IprType.TRADEMARK);
        Path scan = Files.write(folder.resolve("certificate.pdf"), new byte[] {'%', 'P', 'D', 'F'});
        desk.show(new Place.OneRight(right.id()));
        assertEquals("Needed", ui.text("#paperCERTIFICATE .status-dot"));
        FileSlot slot = ui.find("#slotCERTIFICATE", FileSlot.class);
        ui.run(() -> slot.take(scan));
        ui.click("#title");
        assertEquals("Filed", ui.text("#paperCERTIFICATE .status-dot"));
        assertEquals(List.of(RightDocumentKind.CERTIFICATE), kinds());

        ui.run(() -> ui.find("#renewed", CheckBox.class).fire());
        ui.click("#number");
        assertEquals("Needed", ui.text("#paperRENEWAL .status-dot"));
    }

    @Test
    void aFiledPaperIsCopiedOutNotOpened(Ui ui) throws IOException {
        Right right = desk.services().rights().add(holder.id(), IprType.TRADEMARK);
        byte[] content = {'%', 'P', 'D', 'F', '-', '1'};
        Path scan = Files.write(folder.resolve("certificate.pdf"), content);
        Path copy = folder.resolve("copy.pdf");
        desk.show(new Place.OneRight(right.id()));
        ui.run(() -> ui.find("#slotCERTIFICATE", FileSlot.class).take(scan));
        desk.dialogs().thenChoose(copy);
        ui.click("#paperCERTIFICATE #saveCopy");
        org.junit.jupiter.api.Assertions.assertArrayEquals(content, Files.readAllBytes(copy));
    }

    @Test
    void sitesSayWhetherTheTerritoryFits(Ui ui) {
        Right mark = mark("NORDLICHT", "DE", LocalDate.of(2035, 6, 13));
        desk.show(new Place.OneRight(mark.id()));
        assertEquals("Not valid there", ui.text("#site-taobao"));
        assertEquals("Valid there", ui.text("#site-aliexpress"));
        ui.click("#territory .tag-input");
        ui.robot().write("CN,", 0);
        ui.click("#title");
        assertEquals("Valid there", ui.text("#site-taobao"));
        assertEquals(new TreeSet<>(List.of("CN", "DE")), only().territories());
    }

    @Test
    void statusInGraceIsMarkedAsUnverified(Ui ui) {
        // Today is 2026-11-23; six months of grace end on 2027-04-01.
        Right mark = mark("AURORA", "CN", LocalDate.of(2026, 10, 1));
        desk.show(new Place.OneRight(mark.id()));
        assertEquals("In grace", ui.text("#status"));
        assertEquals("Rule not verified", ui.text("#unverified"));
        assertTrue(ui.text("#statusReason")
                .startsWith("Its term ended on 2026-10-01; renewal may be possible until 2027-04-01"));
    }

    @Test
    void whatIsMissingLeadsToItsField(Ui ui) {
        Right mark = mark("NORDLICHT", "CN", LocalDate.of(2035, 6, 13));
        desk.show(new Place.OneRight(mark.id()));
        ui.click("#missingREGISTRANT");
        assertEquals("registrant", ui.call(() -> desk.scene().getFocusOwner().getId()));
        ui.run(() -> ui.find("#missingCERTIFICATE", javafx.scene.control.Hyperlink.class)
                .fire());
        assertEquals("choose", ui.call(() -> desk.scene().getFocusOwner().getId()));
    }

    @Test
    void filtersNarrowAndAreThereOnComingBack(Ui ui) {
        mark("NORDLICHT", "CN", LocalDate.of(2035, 6, 13));
        mark("AURORA", "DE", LocalDate.of(2020, 1, 1));
        desk.services().rights().add(holder.id(), IprType.COPYRIGHT);
        desk.show(new Place.AllRights());
        assertEquals(3, table(ui).getItems().size());
        FilterBox<String> territory = territoryFilter(ui);
        ui.run(() -> territory.choose("DE"));
        assertEquals(List.of("AURORA"), titles(ui));
        ui.run(() -> {
            territory.choose(null);
            typeFilter(ui).choose(IprType.TRADEMARK);
        });
        assertEquals(List.of("AURORA", "NORDLICHT"), titles(ui));

        desk.go(new Place.SettingsPlace());
        ui.run(() -> desk.kit().navigator().back());
        assertEquals(Optional.of(IprType.TRADEMARK), typeFilter(ui).chosen());
        assertEquals(List.of("AURORA", "NORDLICHT"), titles(ui));
    }

    @Test
    void filledScreensCanBeOperatedByKeyboard(Ui ui) {
        Right mark = mark("NORDLICHT", "CN", LocalDate.of(2035, 6, 13));
        desk.show(new Place.OneRight(mark.id()));
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(desk.scene().getRoot())));
    }

    private Right mark(String title, String territory, LocalDate expires) {
        Right fresh = desk.services().rights().add(holder.id(), IprType.TRADEMARK);
        Right right = new Right(
                fresh.id(),
                holder.id(),
                title,
                "12345678",
                "",
                new TreeSet<>(List.of(territory)),
                null,
                null,
                expires,
                "",
                new RightDetails.Trademark(MarkKind.WORD, title, "", List.of(9), false, false, false, false),
                List.of(),
                "",
                false);
        desk.services().rights().save(right);
        return right;
    }

    private Right only() {
        List<Right> all = desk.services().rights().all();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private List<RightDocumentKind> kinds() {
        return only().documents().stream().map(document -> document.kind()).toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<IprType> type(Ui ui) {
        return ui.find("#type", ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static FilterBox<IprType> typeFilter(Ui ui) {
        return ui.find("#typeFilter", FilterBox.class);
    }

    @SuppressWarnings("unchecked")
    private static FilterBox<String> territoryFilter(Ui ui) {
        return ui.find("#territoryFilter", FilterBox.class);
    }

    @SuppressWarnings("unchecked")
    private static TableView<RightRow> table(Ui ui) {
        return ui.find("#rights", TableView.class);
    }

    private static List<String> titles(Ui ui) {
        return ui.call(() ->
                table(ui).getItems().stream().map(row -> row.right().title()).toList());
    }

    private static boolean there(Ui ui, String selector) {
        return ui.call(() -> ui.robot().lookup(selector).queryAll().stream()
                .anyMatch(node -> node.isVisible() && node.getParent().isVisible()));
    }
}
