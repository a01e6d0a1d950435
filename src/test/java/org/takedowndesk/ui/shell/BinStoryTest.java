package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.purchase.Part;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// Evidence goes into the bin from where it is looked at, comes out again, and is destroyed one by one, in the real
/// window.
@UiTest
class BinStoryTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private TestDesk desk;
    private CaseFile file;

    @BeforeEach
    void open(Ui ui) {
        desk = new TestDesk(ui, folder, Texts.english());
        var holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        file = desk.services().cases().open("Lamps", holder.id(), List.of());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anItemGoesIntoTheBinFromItsScreenAndComesOutAgain(Ui ui) {
        EvidenceItem item = add("shot");
        desk.show(new Place.OneEvidence(item.id()));
        desk.dialogs().<String>thenFill(form -> Optional.of("taken in twice"));
        fire(ui, "#binButton");
        assertTrue(desk.services().evidence().get(item.id()).isInBin());
        assertTrue(ui.text("#binned").contains("taken in twice"), ui.text("#binned"));
        assertEquals("Take out again", ui.text("#binButton"));

        fire(ui, "#binButton");
        assertFalse(desk.services().evidence().get(item.id()).isInBin());
    }

    @Test
    void theListHidesTheBinUntilAskedAndMovesWhatIsChosen(Ui ui) {
        add("stays");
        EvidenceItem goes = add("goes");
        desk.show(new Place.OneCase(file.id(), CaseSection.EVIDENCE));
        ui.run(() -> ui.find("#tableToggle", ToggleButton.class).fire());
        ui.run(() -> table(ui).getSelectionModel().select(0));
        desk.dialogs().<String>thenFill(form -> Optional.of("of another case"));
        fire(ui, "#binChosen");
        assertTrue(desk.services().evidence().get(goes.id()).isInBin());
        assertEquals(1, table(ui).getItems().size());

        ui.run(() -> ui.find("#filterToggle", ToggleButton.class).fire());
        ui.run(() -> ui.find("#filterBinned", CheckBox.class).fire());
        assertEquals(1, table(ui).getItems().size());
        ui.run(() -> table(ui).getSelectionModel().select(0));
        fire(ui, "#binChosen");
        assertFalse(desk.services().evidence().get(goes.id()).isInBin());
    }

    @Test
    void whatStandsOnAnItemIsNamedForEachBeforeItIsDestroyed(Ui ui) {
        EvidenceItem free = add("free");
        EvidenceItem kept = add("kept");
        EvidenceItem first = add("first");
        EvidenceItem second = add("second");
        var purchase = desk.services().purchases().add(file.id(), null);
        desk.services().purchases().addProof(purchase.id(), List.of(first.id(), second.id()), Part.GOODS);
        desk.services().bin().move(List.of(free.id(), first.id(), second.id()), "twice", YESTERDAY);
        desk.services().bin().move(List.of(kept.id()), "twice", LocalDate.of(2032, 11, 23));
        desk.show(new Place.BinPlace());
        ui.run(() -> bin(ui).getSelectionModel().selectAll());
        desk.dialogs().thenConfirm(true).thenConfirm(false).<String>thenFill(form -> Optional.of("settled"));
        fire(ui, "#destroy");

        List<String> asked = desk.dialogs().asked();
        assertEquals(3, asked.size(), asked::toString);
        assertEquals(
                1,
                asked.stream().filter(each -> each.contains(first.key() + " ")).count(),
                asked::toString);
        assertEquals(
                1,
                asked.stream().filter(each -> each.contains(second.key() + " ")).count(),
                asked::toString);
        assertEquals(
                2,
                asked.stream()
                        .filter(each -> each.contains("Test purchase P-01"))
                        .count(),
                asked::toString);
        assertEquals(
                1,
                List.of(first, second).stream()
                        .filter(item ->
                                desk.services().evidence().get(item.id()).isDestroyed())
                        .count());
        assertTrue(desk.services().evidence().get(free.id()).isDestroyed());
        assertFalse(desk.services().evidence().get(kept.id()).isDestroyed());
    }

    @Test
    void aHoldIsExplainedInPlaceOfDestroying(Ui ui) {
        EvidenceItem item = add("held");
        desk.services().bin().move(List.of(item.id()), "twice", YESTERDAY);
        desk.services().holds().place(file.id(), "suit announced");
        desk.show(new Place.BinPlace());
        ui.run(() -> bin(ui).getSelectionModel().selectFirst());
        fire(ui, "#destroy");
        assertTrue(desk.dialogs().asked().getLast().contains("its case is on litigation hold"));
        assertFalse(desk.services().evidence().get(item.id()).isDestroyed());
    }

    @Test
    void lookingAtAnItemOnItsOwnScreenIsLoggedOnceForEachPerson(Ui ui) {
        EvidenceItem item = add("shot");
        desk.show(new Place.OneEvidence(item.id()));
        desk.go(new Place.Today());
        desk.go(new Place.OneEvidence(item.id()));
        assertEquals(1, views(item));
        ui.run(() -> desk.kit().preferences().change(settings -> settings.withUserName("Zhou Minhe")));
        desk.go(new Place.Today());
        desk.go(new Place.OneEvidence(item.id()));
        assertEquals(2, views(item));
    }

    private int views(EvidenceItem item) {
        return desk.services().custody().events(item.id(), CustodyAct.VIEWED).size();
    }

    private static TableView<?> table(Ui ui) {
        return ui.find("#evidenceTable", TableView.class);
    }

    private static TableView<?> bin(Ui ui) {
        return ui.find("#bin", TableView.class);
    }

    private static void fire(Ui ui, String id) {
        ui.run(() -> ui.find(id, Button.class).fire());
    }

    private EvidenceItem add(String content) {
        return desk.services()
                .intake()
                .takeIn(
                        content.getBytes(StandardCharsets.UTF_8),
                        content + ".txt",
                        IntakeRequest.into(file.id(), IntakeMethod.COMMAND_LINE))
                .added()
                .getFirst();
    }
}
