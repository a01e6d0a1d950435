package org.takedowndesk.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.bagit.Bag;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidencepackage.PackageCheck;
import org.takedowndesk.timestamp.StampMethod;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.shell.AccessWalk;
import org.takedowndesk.work.Progress;

@SuppressWarnings("NullAway") // the screen is made by each test
@UiTest
class ProofScreensTest {

    @TempDir
    Path folder;

    private EvidenceDesk desk;
    private EvidenceItem item;

    @BeforeEach
    void open() throws IOException {
        desk = new EvidenceDesk(folder, () -> List.of());
        item = desk.taken(desk.picture("lamp.png", 300, 200, Color.BLUE));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void proofOfTimeTabWritesAQuery(Ui ui) throws IOException {
        Path target = folder.resolve("item.tsq");
        desk.dialogs.thenChoose(target);
        OneEvidenceController one =
                ui.call(() -> new OneEvidenceController(desk.tools, desk.stores, item.id(), Orientation.VERTICAL));
        Scene scene = ui.show(one::view);
        ui.run(one::refresh);
        ui.settle();
        ui.run(() -> ui.find(".tab-pane", TabPane.class).getSelectionModel().selectLast());
        ui.settle();
        ui.picture(scene, "evidence-proof-empty");
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(one.view())));
        ui.click("#proofQuery");
        ui.settle();
        assertTrue(Files.size(target) > 40);
        assertEquals(
                StampMethod.RFC3161, desk.services.timestamps().all().getFirst().method());
        assertTrue(ui.text("#proofLines .status-dot").startsWith("Waiting"), ui.text("#proofLines .status-dot"));
        ui.picture(scene, "evidence-proof-waiting");
    }

    @Test
    void menuExportsAPackageAndChecksIt(Ui ui) throws IOException {
        Path target = folder.resolve("out.zip");
        desk.dialogs
                .thenFill(form -> form.result())
                .thenChoose(target)
                .thenChoose(target)
                .<Boolean>thenFill(form -> {
                    assertTrue(((javafx.scene.control.Label) form.view().lookup("#packageVerdict"))
                            .getText()
                            .startsWith("out.zip is what it says it is"));
                    return form.result();
                });
        EvidenceListController list = ui.call(desk::list);
        Scene scene = ui.show(list::view);
        ui.run(list::refresh);
        ui.settle();
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(list.view())));
        ui.picture(scene, "evidence-packages");
        fire(ui, "packageExport");
        assertTrue(new PackageCheck().check(target, Progress.none()).isSound());
        try (Bag bag = Bag.open(target)) {
            assertTrue(bag.paths().contains("data/originals/TD-2026-0001_E-0001.png"));
        }
        fire(ui, "packageCheck");
    }

    private static void fire(Ui ui, String id) {
        ui.run(() -> ui.find("#packageMenu", PackageMenu.class).getItems().stream()
                .filter(each -> id.equals(each.getId()))
                .forEach(MenuItem::fire));
        ui.settle();
    }
}
