package org.takedowndesk.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.ScriptedDialogs;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.ui.part.Thumbnails;
import org.takedowndesk.ui.shell.AccessWalk;
import org.takedowndesk.work.Progress;

@SuppressWarnings("NullAway") // the screen is made by each test
@UiTest
class OneComparisonTest {

    @TempDir
    private Path folder;

    private TestWorkspace workspace;
    private Services services;
    private CaseFile caseFile;
    private ScriptedDialogs dialogs;
    private Navigator navigator;
    private ComparisonTools tools;
    private ComparisonStores stores;
    private OneComparisonController screen;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("workspace"));
        services = workspace.services();
        caseFile = services.cases().open("Lamps", new HolderId(1), List.of());
        Texts texts = Texts.english();
        dialogs = new ScriptedDialogs(texts);
        navigator = new Navigator(new Place.NewComparison(caseFile.id()));
        Tasks tasks = Tasks.atOnce();
        tools = new ComparisonTools(
                texts,
                new Fxml(texts),
                tasks,
                dialogs,
                navigator,
                new Preferences(Settings.usual(), settings -> {}),
                new Thumbnails(tasks, services.smallPictures()),
                services.zone());
        stores = new ComparisonStores(
                services.comparisons(), services.evidence(), services.intake(), services.vault(), services.pictures());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void twoPicturesAreChosenAndOneFromOutsideIsTakenInFirst(Ui ui) throws IOException {
        EvidenceItem genuine = taken("genuine.png", 600, 400, Color.BLUE);
        dialogs.thenChoose(picture("suspect.png", 500, 500, Color.RED));
        NewComparisonController choice = ui.call(() -> new NewComparisonController(tools, stores, caseFile.id()));
        ui.show(choice::view);
        ui.run(choice::refresh);
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(choice.view())));
        ui.click("#beginButton");
        assertEquals("Choose a picture on each side.", ui.text("#fault"));
        ui.click("#addSuspectButton");
        ui.run(() -> ui.stage().getScene().lookup("#genuineList").requestFocus());
        ui.run(() -> select(ui, genuine));
        assertEquals("Comparison of E-0001 and E-0002", ui.text("#title"));
        ui.click("#beginButton");
        Comparison made = services.comparisons().of(caseFile.id()).getFirst();
        assertEquals(new Place.OneComparison(made.id()), navigator.place());
        assertEquals(genuine.id(), made.genuine());
    }

    @Test
    void findingsArePlacedByClickingOnBothPicturesAndTheSheetIsMade(Ui ui) throws IOException {
        Comparison comparison = begin(ui);
        clickOn(ui, "#genuinePicture", 0.25, 0.5);
        clickOn(ui, "#suspectPicture", 0.75, 0.5);
        ui.robot().write("The seam is glued", 0);
        ui.settle();
        assertEquals("17 / 300", ui.text("#findingCounter1"));
        assertEquals(List.of(), ui.call(() -> AccessWalk.faults(screen.view())));
        ui.click("#makeSheet");
        Comparison saved = services.comparisons().get(comparison.id());
        Finding finding = saved.findings().getFirst();
        assertEquals("The seam is glued", finding.sentence());
        assertEquals(0.25, Objects.requireNonNull(finding.genuine()).x(), 0.02);
        assertEquals(0.75, Objects.requireNonNull(finding.suspect()).x(), 0.02);
        EvidenceItem sheet = services.evidence().get(Objects.requireNonNull(saved.sheet()));
        assertEquals("W-0003", sheet.key());
        assertEquals("Open W-0003 among the evidence", ui.text("#openSheet"));
        assertFalse(ui.find("#sheetPicture", PictureView.class).isEmpty());
        assertEquals(
                2,
                ui.find("#sheetParents", javafx.scene.layout.VBox.class)
                        .getChildren()
                        .size());
    }

    @Test
    void deletingAndMovingRenumbersAndUndoTakesItBack(Ui ui) throws IOException {
        Comparison comparison = begin(ui);
        for (String sentence : List.of("one", "two", "three")) {
            ui.click("#addFinding");
            ui.robot().write(sentence, 0);
            ui.settle();
        }
        ui.click("#findingUp3");
        ui.click("#findingDelete1");
        ui.run(screen::mayLeave);
        assertEquals(List.of("three", "two"), sentences(comparison));
        assertEquals("2 of at most 30 findings", ui.text("#findingCount"));
        ui.run(() -> ui.stage().getScene().lookup("#title").requestFocus());
        ui.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(sentences(comparison).size() > 2, () -> "after undo: " + sentences(comparison));
    }

    @Test
    void aMarkIsMovedByKeysAndTakenOffByDelete(Ui ui) throws IOException {
        Comparison comparison = begin(ui);
        clickOn(ui, "#genuinePicture", 0.5, 0.5);
        ui.run(() -> ui.stage().getScene().lookup("#genuineMark1").requestFocus());
        ui.press(KeyCode.RIGHT);
        ui.press(KeyCode.RIGHT);
        ui.run(screen::mayLeave);
        Finding.Spot spot = services.comparisons()
                .get(comparison.id())
                .findings()
                .getFirst()
                .genuine();
        assertEquals(0.52, Objects.requireNonNull(spot).x(), 0.01);
        ui.press(KeyCode.DELETE);
        ui.run(screen::mayLeave);
        assertEquals(
                null,
                services.comparisons()
                        .get(comparison.id())
                        .findings()
                        .getFirst()
                        .genuine());
    }

    @Test
    void aMarkIsPlacedWithoutAMouse(Ui ui) throws IOException {
        begin(ui);
        ui.click("#addFinding");
        ui.run(() -> ((javafx.scene.control.Button) ui.stage().getScene().lookup("#placeGenuine1")).fire());
        assertEquals("genuineMark1", ui.stage().getScene().getFocusOwner().getId());
    }

    @Test
    void lockedPicturesZoomTogetherAndUnlockedOnesDoNot(Ui ui) throws IOException {
        begin(ui);
        PictureView genuine = ui.find("#genuinePicture", PictureView.class);
        PictureView suspect = ui.find("#suspectPicture", PictureView.class);
        ui.run(genuine::zoomIn);
        assertEquals(1.25, suspect.magnificationProperty().get());
        ui.run(() -> ((CheckBox) screen.view().lookup("#locked")).fire());
        ui.run(genuine::zoomIn);
        assertEquals(1.25, suspect.magnificationProperty().get());
    }

    @Test
    void everyWayOfLookingIsShown(Ui ui) throws IOException {
        begin(ui);
        ui.click("#slider");
        assertNotNull(ui.find("#comparisonSlider", Node.class));
        ui.click("#blink");
        ui.click("#sideBySide");
        assertNotNull(ui.find("#genuinePicture", Node.class));
        ui.run(screen::close);
    }

    private Comparison begin(Ui ui) throws IOException {
        EvidenceItem genuine = taken("genuine.png", 600, 400, Color.BLUE);
        EvidenceItem suspect = taken("suspect.png", 500, 500, Color.RED);
        Comparison comparison = services.comparisons().add(caseFile.id(), "Lamp", genuine.id(), suspect.id());
        screen = ui.call(() -> new OneComparisonController(tools, stores, comparison.id()));
        ui.show(screen::view);
        ui.run(screen::refresh);
        return comparison;
    }

    private List<String> sentences(Comparison comparison) {
        return services.comparisons().get(comparison.id()).findings().stream()
                .map(Finding::sentence)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void select(Ui ui, EvidenceItem item) {
        ListView<EvidenceItem> list =
                (ListView<EvidenceItem>) ui.stage().getScene().lookup("#genuineList");
        list.getSelectionModel().select(item);
    }

    private static void clickOn(Ui ui, String selector, double x, double y) {
        PictureView view = ui.find(selector, PictureView.class);
        Bounds bounds = ui.call(() -> view.localToScreen(view.getLayoutBounds()));
        var frame = ui.call(view::frame);
        ui.robot().clickOn(bounds.getMinX() + frame.xOf(x), bounds.getMinY() + frame.yOf(y));
        ui.settle();
    }

    private Path picture(String name, int width, int height, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        Path file = Files.createDirectories(folder.resolve("files")).resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private EvidenceItem taken(String name, int width, int height, Color colour) throws IOException {
        return services.intake()
                .takeIn(
                        List.of(picture(name, width, height, colour)),
                        IntakeRequest.into(caseFile.id(), IntakeMethod.FILE_CHOOSER),
                        Progress.none())
                .added()
                .getFirst();
    }
}
