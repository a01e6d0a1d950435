package org.takedowndesk.ui.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.IdentityDocumentKind;
import org.takedowndesk.holder.PowerOfAttorney;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.part.FileSlot;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.shell.AccessWalk;
import org.takedowndesk.ui.shell.TestDesk;

@UiTest
class HolderScreensTest {

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
    void anEmptyListOffersToAddAndTheFirstHolderIsAddedByTyping(Ui ui) {
        desk.show(new Place.AllHolders());
        ui.click(".empty-state .button");
        ui.type("#name", "Nordlicht Audio GmbH");
        ui.type("#address", "Hafenstr. 12, 20457 Hamburg");
        ui.type("#country", "germ");
        ui.press(KeyCode.ENTER);
        ui.type("#contactEmail", "ip@nordlicht.example");
        ui.click("#name");

        RightsHolder saved = only();
        assertEquals("Nordlicht Audio GmbH", saved.name());
        assertEquals("Hafenstr. 12, 20457 Hamburg", saved.address());
        assertEquals("DE", saved.country());
        assertEquals("ip@nordlicht.example", saved.contactEmail());
        assertEquals("Germany", ui.text("#country"));
    }

    @Test
    void whatIsWrongIsSaidBelowTheFieldAndNotSaved(Ui ui) {
        RightsHolder holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Audio GmbH");
        desk.show(new Place.OneHolder(holder.id()));
        ui.type("#contactEmail", "ip at nordlicht");
        ui.click("#name");

        assertEquals(
                "This is not an e-mail address. Write it as name@example.com.",
                field(ui, "#contactEmailField").error());
        assertEquals("", only().contactEmail());

        desk.go(new Place.AllHolders());
        assertEquals(new Place.OneHolder(holder.id()), desk.kit().navigator().place());

        ui.type("#contactEmail", "ip@nordlicht.example");
        desk.go(new Place.AllHolders());
        assertEquals("ip@nordlicht.example", only().contactEmail());
    }

    @Test
    void readinessSaysWhatIsMissingAndLeadsThere(Ui ui) {
        RightsHolder holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Audio GmbH");
        desk.show(new Place.OneHolder(holder.id()));
        // Name is there; address, country, two e-mails, identity document, right with certificate are not.
        assertEquals("6 of 7 points missing", ui.text("#readiness"));

        ui.click("#missingADDRESS");
        Node focused = ui.call(() -> desk.scene().getFocusOwner());
        assertEquals("address", focused.getId());
        ui.robot().write("Hafenstr. 12", 0);
        ui.press(KeyCode.TAB);
        ui.click("#name");
        assertEquals("5 of 7 points missing", ui.text("#readiness"));
    }

    @Test
    void aPaperIsKeptWithItsNumberDatesAndFile(Ui ui) throws IOException {
        RightsHolder holder = desk.services().holders().add(HolderKind.INDIVIDUAL, "Ana Ruiz");
        Path scan = Files.write(folder.resolve("passport.pdf"), new byte[] {'%', 'P', 'D', 'F'});
        desk.show(new Place.OneHolder(holder.id()));
        ui.click("#documentsAdd");

        ComboBox<?> kind = ui.find("#documents1 #kind", ComboBox.class);
        assertEquals(
                List.of(
                        IdentityDocumentKind.ID_CARD,
                        IdentityDocumentKind.PASSPORT,
                        IdentityDocumentKind.DRIVING_LICENCE),
                ui.call(() -> List.copyOf(kind.getItems())));
        ui.run(() -> kind.getSelectionModel().select(1));
        ui.type("#documents1 #number", "X123456");
        ui.type("#documents1 #expires", "2031-2-3");
        FileSlot slot = ui.find("#documents1 .file-slot", FileSlot.class);
        ui.run(() -> slot.take(scan));
        ui.click("#name");

        IdentityDocument paper = only().identityDocuments().getFirst();
        assertEquals(IdentityDocumentKind.PASSPORT, paper.kind());
        assertEquals("X123456", paper.number());
        assertEquals(LocalDate.of(2031, 2, 3), paper.expires());
        var file = paper.file();
        assertNotNull(file);
        assertEquals("passport.pdf", file.name());
        assertTrue(desk.services().vault().contains(file.hash()));
        assertEquals("2031-02-03", ui.text("#documents1 #expires"));
    }

    @Test
    void aWrongDateStaysInTheFieldAndIsToldBelowIt(Ui ui) {
        RightsHolder holder = desk.services().holders().add(HolderKind.INDIVIDUAL, "Ana Ruiz");
        desk.show(new Place.OneHolder(holder.id()));
        ui.click("#documentsAdd");
        ui.type("#documents1 #issued", "31.2.2026");
        ui.click("#name");
        assertEquals(
                "Write the date as 2026-11-23.",
                field(ui, "#documents1 #issuedField").error());
        assertEquals("31.2.2026", ui.text("#documents1 #issued"));
    }

    @Test
    void anAgentIsAddedWithItsPowerOfAttorney(Ui ui) {
        RightsHolder holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Audio GmbH");
        desk.show(new Place.OneHolder(holder.id()));
        ui.run(() -> ui.find("#agentsAdd", javafx.scene.control.Button.class).fire());
        ui.run(() -> {
            ui.find("#agentName", javafx.scene.control.TextField.class).setText("Li Wei");
            ui.find("#scope", javafx.scene.control.TextArea.class).setText("File and follow up complaints");
            ui.find("#grantsEnforcement", CheckBox.class).setSelected(true);
            ui.find("#signedOn", javafx.scene.control.TextField.class).setText("2026-01-15");
        });
        desk.go(new Place.AllHolders());

        assertEquals("Li Wei", only().agents().getFirst().name());
        assertEquals(
                new PowerOfAttorney("File and follow up complaints", true, LocalDate.of(2026, 1, 15), null, null),
                only().agents().getFirst().powerOfAttorney());
    }

    @Test
    void undoTakesBackTheLastSavedEdit(Ui ui) {
        RightsHolder holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Audio GmbH");
        desk.show(new Place.OneHolder(holder.id()));
        ui.type("#name", "Nordlicht AG");
        ui.click("#localName");
        assertEquals("Nordlicht AG", only().name());
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("Nordlicht Audio GmbH", only().name());
        assertEquals("Nordlicht Audio GmbH", ui.text("#name"));
    }

    @Test
    void archivedHoldersAreHiddenUntilAskedFor(Ui ui) {
        desk.services().holders().add(HolderKind.ORGANISATION, "Alpha Ltd");
        RightsHolder old = desk.services().holders().add(HolderKind.ORGANISATION, "Beta Ltd");
        desk.services().holders().archive(old.id(), true);
        desk.show(new Place.AllHolders());
        assertEquals(List.of("Alpha Ltd"), shown(ui));
        ui.click("#archived");
        assertEquals(List.of("Alpha Ltd", "Beta Ltd"), shown(ui));
    }

    @Test
    void filterOrderAndSelectionAreThereOnComingBack(Ui ui) {
        desk.services().holders().add(HolderKind.ORGANISATION, "Alpha Ltd");
        desk.services().holders().add(HolderKind.ORGANISATION, "Alpine SA");
        desk.services().holders().add(HolderKind.ORGANISATION, "Zebra Ltd");
        desk.show(new Place.AllHolders());
        ui.type("#search", "alp");
        ui.press(KeyCode.ENTER);
        TableView<HolderRow> table = table(ui);
        ui.run(() -> {
            var name = table.getColumns().getFirst();
            name.setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(name));
            table.getSelectionModel().select(1);
        });
        assertEquals(List.of("Alpine SA", "Alpha Ltd"), shown(ui));

        desk.go(new Place.SettingsPlace());
        ui.run(() -> desk.kit().navigator().back());

        assertEquals("alp", ui.text("#search"));
        assertEquals(List.of("Alpine SA", "Alpha Ltd"), shown(ui));
        assertEquals(
                "Alpha Ltd",
                ui.call(() ->
                        table(ui).getSelectionModel().getSelectedItem().holder().name()));
    }

    @Test
    void rightsOfTheHolderAreLinked(Ui ui) {
        RightsHolder holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Audio GmbH");
        var right = desk.services().rights().add(holder.id(), IprType.TRADEMARK);
        desk.show(new Place.OneHolder(holder.id()));
        ui.run(() -> ui.find("#rights .hyperlink", javafx.scene.control.Hyperlink.class)
                .fire());
        assertEquals(new Place.OneRight(right.id()), desk.kit().navigator().place());
    }

    @Test
    void casesOfTheHolderAreLinked(Ui ui) {
        RightsHolder holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Audio GmbH");
        var file = desk.services().cases().open("Headphones", holder.id(), List.of());
        desk.show(new Place.OneHolder(holder.id()));
        ui.run(() -> ui.find("#cases .hyperlink", javafx.scene.control.Hyperlink.class)
                .fire());
        assertEquals(
                new Place.OneCase(file.id(), CaseSection.OVERVIEW),
                desk.kit().navigator().place());
    }

    @Test
    void filledScreensCanBeOperatedByKeyboard(Ui ui) {
        RightsHolder holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Audio GmbH");
        desk.show(new Place.OneHolder(holder.id()));
        ui.click("#documentsAdd");
        ui.run(() -> ui.find("#agentsAdd", javafx.scene.control.Button.class).fire());
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(desk.scene().getRoot())));
    }

    private RightsHolder only() {
        List<RightsHolder> all = desk.services().holders().all();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static TableView<HolderRow> table(Ui ui) {
        return ui.find("#holders", TableView.class);
    }

    private static List<String> shown(Ui ui) {
        return ui.call(() ->
                table(ui).getItems().stream().map(row -> row.holder().name()).toList());
    }

    private static FormField field(Ui ui, String selector) {
        return ui.find(selector, FormField.class);
    }
}
