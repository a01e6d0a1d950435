package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// The custody tab and the bin do what their buttons say, and are pictured in `target/screens/`.
@UiTest
class CustodyPicturesTest {

    @TempDir
    Path folder;

    @Test
    void logIsPrintedTheCaseHeldAndTheBinEmptiedOfWhatIsRestored(Ui ui) throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Path place = Files.createDirectories(folder.resolve(language.getLanguage()));
            try (TestDesk desk = new TestDesk(ui, place, new Texts(language))) {
                CaseFile file = fill(desk);
                desk.show(new Place.OneCase(file.id(), CaseSection.CUSTODY));
                assertEquals(5, lines(ui, desk, "#custodyTable"));
                desk.dialogs().thenChoose(place.resolve("log.pdf"));
                press(ui, desk, "#printLog");
                assertTrue(Files.size(place.resolve("log.pdf")) > 0);
                desk.dialogs().<String>thenFill(form -> Optional.of("suit announced"));
                press(ui, desk, "#hold");
                assertTrue(desk.services().holds().current(file.id()).isPresent());
                ui.picture(desk.scene(), "custody-" + language.getLanguage());
                desk.go(new Place.BinPlace());
                assertEquals(1, lines(ui, desk, "#bin"));
                ui.picture(desk.scene(), "bin-" + language.getLanguage());
                ui.run(() -> table(desk, "#bin").getSelectionModel().selectFirst());
                press(ui, desk, "#restore");
                assertEquals(List.of(), desk.services().bin().list());
            }
        }
    }

    private static void press(Ui ui, TestDesk desk, String id) {
        ui.run(() -> ((Button) desk.scene().lookup(id)).fire());
    }

    private static int lines(Ui ui, TestDesk desk, String id) {
        ui.settle();
        return ui.call(() -> table(desk, id).getItems().size());
    }

    private static TableView<?> table(TestDesk desk, String id) {
        return (TableView<?>) desk.scene().lookup(id);
    }

    private static CaseFile fill(TestDesk desk) {
        var services = desk.services();
        var holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        CaseFile file = services.cases().open("Lamps 台灯", holder.id(), List.of());
        EvidenceItem shot = add(desk, file, "shot");
        EvidenceItem twice = add(desk, file, "twice");
        services.custody().note(List.of(shot.id()), CustodyAct.COPIED_OUT, "/media/stick/shot.txt");
        services.custody().note(List.of(shot.id()), CustodyAct.BUNDLED, "TD-2026-0001 en.pdf");
        services.bin().move(List.of(twice.id()), "taken in twice", LocalDate.of(2032, 11, 23));
        return file;
    }

    private static EvidenceItem add(TestDesk desk, CaseFile file, String content) {
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
