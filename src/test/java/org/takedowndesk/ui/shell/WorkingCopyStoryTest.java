package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Look;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.work.Progress;
import org.takedowndesk.workcopy.Area;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;

/// Making a working copy with hands and keys, and seeing where it came from.
@UiTest
class WorkingCopyStoryTest {

    @TempDir
    Path folder;

    @Test
    void marksAreDrawnSavedAndProven(Ui ui) throws IOException {
        try (TestDesk desk = new TestDesk(ui, folder, Texts.english())) {
            EvidenceItem item = picture(desk);
            desk.show(new Place.OneEvidence(item.id()));
            ui.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.K);
            assertEquals(
                    new Place.NewWorkingCopy(item.id()), desk.kit().navigator().place());
            PictureView picture = ui.find("#copyPicture", PictureView.class);

            ui.click("#toolBOX");
            drag(ui, picture, 0.1, 0.1, 0.5, 0.4);
            desk.dialogs().thenFill(form -> {
                words(form.view(), "#copyWords").setText("name of a private buyer");
                return form.result();
            });
            ui.run(picture::requestFocus);
            ui.press(KeyCode.X);
            drag(ui, picture, 0.6, 0.6, 0.8, 0.7);
            ui.click("#toolNUMBER");
            click(ui, picture, 0.3, 0.8);
            click(ui, picture, 0.4, 0.8);
            assertEquals(4, steps(ui).size());
            assertTrue(steps(ui).get(2).startsWith("Number 1 at"), steps(ui)::toString);
            assertTrue(steps(ui).get(3).startsWith("Number 2 at"), steps(ui)::toString);

            ui.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(3, steps(ui).size());
            ui.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            assertEquals(4, steps(ui).size());

            ui.press(KeyCode.SHORTCUT, KeyCode.S);
            Place.OneEvidence copy = assertInstanceOf(
                    Place.OneEvidence.class, desk.kit().navigator().place());
            EvidenceItem made = desk.services().evidence().get(copy.id());
            Recipe recipe = desk.services().workingCopies().recipe(made);
            Operation.Redaction redaction = assertInstanceOf(
                    Operation.Redaction.class, recipe.operations().get(1));
            assertEquals("name of a private buyer", redaction.reason());
            near(new Area(480, 360, 160, 60), redaction.area());

            ui.run(() -> tabs(ui).getSelectionModel().select(2));
            ui.click("#remake" + made.key());
            assertEquals("Made again from its originals: byte for byte the same.", ui.text("#remade" + made.key()));
            ui.click("#derivation" + item.key());
            assertEquals(
                    new Place.OneEvidence(item.id()), desk.kit().navigator().place());
        }
    }

    @Test
    void keyboardPlacesMovesAndSizes(Ui ui) throws IOException {
        try (TestDesk desk = new TestDesk(ui, folder, Texts.english())) {
            EvidenceItem item = picture(desk);
            desk.show(new Place.NewWorkingCopy(item.id()));
            PictureView picture = ui.find("#copyPicture", PictureView.class);
            ui.run(picture::requestFocus);
            ui.press(KeyCode.B);
            ui.press(KeyCode.ENTER);
            Area before = box(desk, item);
            ui.press(KeyCode.RIGHT);
            ui.press(KeyCode.SHORTCUT, KeyCode.DOWN);
            ui.press(KeyCode.SHIFT, KeyCode.LEFT);
            assertEquals(
                    new Area(before.x() + 10, before.y() + 1, before.width() - 10, before.height()), box(desk, item));
            ui.press(KeyCode.DELETE);
            assertEquals(0, steps(ui).size());
        }
    }

    @Test
    void whatWasDrawnIsThereAgain(Ui ui) throws IOException {
        try (TestDesk desk = new TestDesk(ui, folder, Texts.english())) {
            EvidenceItem item = picture(desk);
            desk.show(new Place.NewWorkingCopy(item.id()));
            ui.click("#rotateButton");
            ui.type("#title", "Turned");
            desk.go(new Place.AllEvidence());
            desk.go(new Place.NewWorkingCopy(item.id()));
            assertEquals(List.of("Turn right by 90°"), steps(ui));
            assertEquals("Turned", ui.text("#title"));
            ui.click("#saveButton");
            assertEquals(2, desk.services().evidence().all().size());
            desk.go(new Place.NewWorkingCopy(item.id()));
            assertEquals(0, steps(ui).size());
            ui.click("#saveButton");
            assertEquals("There is no step yet: choose a tool and draw on the picture.", ui.text("#status"));
        }
    }

    @Test
    void redactionWithoutAReasonIsNone(Ui ui) throws IOException {
        try (TestDesk desk = new TestDesk(ui, folder, Texts.english())) {
            EvidenceItem item = picture(desk);
            desk.show(new Place.NewWorkingCopy(item.id()));
            desk.dialogs().thenFill(form -> {
                assertFalse(form.result().isPresent());
                return Optional.empty();
            });
            ui.click("#toolREDACT");
            drag(ui, ui.find("#copyPicture", PictureView.class), 0.2, 0.2, 0.4, 0.4);
            assertEquals(0, steps(ui).size());
        }
    }

    @Test
    void chosenPicturesAreJoined(Ui ui) throws IOException {
        try (TestDesk desk = new TestDesk(ui, folder, Texts.english())) {
            EvidenceItem one = picture(desk);
            BufferedImage small = new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB);
            Path file = folder.resolve("small.png");
            ImageIO.write(small, "png", file.toFile());
            EvidenceItem two = desk.services()
                    .intake()
                    .takeIn(List.of(file), IntakeRequest.into(one.caseId(), IntakeMethod.FILE_CHOOSER), Progress.none())
                    .added()
                    .getFirst();
            desk.show(new Place.AllEvidence());
            ui.click("#joinButton");
            assertTrue(desk.dialogs().asked().getLast().contains("choose two or more"));
            ui.click("#tableToggle");
            ui.run(() -> ui.find("#evidenceTable", TableView.class)
                    .getSelectionModel()
                    .selectAll());
            desk.dialogs().thenFill(form -> form.result());
            ui.click("#joinButton");
            EvidenceItem joined = desk.services().evidence().all().getLast();
            assertEquals(
                    new Place.OneEvidence(joined.id()), desk.kit().navigator().place());
            // Side by side, 16 pixels apart.
            assertEquals(
                    "916 600",
                    joined.description().width() + " " + joined.description().height());
            assertEquals(
                    Set.of(one.id(), two.id()),
                    Set.copyOf(Objects.requireNonNull(joined.derivation()).parents()));
            assertTrue(desk.services()
                    .workingCopies()
                    .check(joined, Progress.none())
                    .same());
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, zh"})
    void screensAreDrawn(Appearance appearance, String language, Ui ui) throws IOException {
        Texts texts = new Texts(Locale.of(language));
        ui.run(() -> ui.theme().show(Look.usual().withAppearance(appearance)));
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + language;
        try (TestDesk desk = new TestDesk(ui, folder, texts)) {
            EvidenceItem item = picture(desk);
            desk.show(new Place.NewWorkingCopy(item.id()));
            PictureView picture = ui.find("#copyPicture", PictureView.class);
            everyMark(ui, desk, picture);
            ui.picture(desk.scene(), "workcopy-editor" + suffix);
            ui.run(() ->
                    ui.find("#copySteps", ListView.class).getSelectionModel().select(0));
            ui.picture(desk.scene(), "workcopy-crop" + suffix);
            ui.click("#saveButton");
            EvidenceItem made = desk.services().evidence().all().getLast();
            desk.go(new Place.NewWorkingCopy(made.id()));
            ui.click("#rotateButton");
            ui.click("#saveButton");
            desk.go(new Place.OneEvidence(made.id()));
            ui.run(() -> tabs(ui).getSelectionModel().select(2));
            ui.click("#remake" + made.key());
            assertFalse(ui.text("#remade" + made.key()).isEmpty());
            ui.picture(desk.scene(), "derivation-tree" + suffix);
        } finally {
            ui.run(() -> ui.theme().show(Look.usual().withAppearance(Appearance.LIGHT)));
        }
    }

    private static void everyMark(Ui ui, TestDesk desk, PictureView picture) {
        ui.click("#toolCROP");
        drag(ui, picture, 0.02, 0.02, 0.98, 0.95);
        ui.click("#toolBOX");
        drag(ui, picture, 0.05, 0.12, 0.42, 0.55);
        ui.click("#toolARROW");
        drag(ui, picture, 0.7, 0.25, 0.45, 0.35);
        ui.click("#toolHIGHLIGHT");
        drag(ui, picture, 0.5, 0.5, 0.95, 0.58);
        ui.click("#toolNUMBER");
        click(ui, picture, 0.08, 0.15);
        click(ui, picture, 0.7, 0.2);
        fill(desk, "#copyWords", "假货 counterfeit");
        ui.click("#toolTEXT");
        click(ui, picture, 0.72, 0.22);
        fill(desk, "#copyWords", "name of a private buyer");
        ui.click("#toolREDACT");
        drag(ui, picture, 0.51, 0.68, 0.82, 0.76);
        desk.dialogs().thenFill(form -> {
            words(form.view(), "#captionOriginal").setText("正品保证 假一赔十");
            words(form.view(), "#captionTranslation").setText("Guaranteed genuine; ten times the price back if fake");
            return form.result();
        });
        ui.click("#captionButton");
        click(ui, picture, 0.2, 0.3);
    }

    private static void fill(TestDesk desk, String field, String text) {
        desk.dialogs().thenFill(form -> {
            words(form.view(), field).setText(text);
            return form.result();
        });
    }

    private static TextInputControl words(javafx.scene.Parent view, String field) {
        return (TextInputControl) Objects.requireNonNull(view.lookup(field));
    }

    private static Area box(TestDesk desk, EvidenceItem item) {
        String kept = new org.takedowndesk.ui.Drafts(
                        desk.kit().preferences(), desk.services().workspace().folder())
                .of("workcopy-" + item.id().value());
        Recipe recipe = new org.takedowndesk.workcopy.RecipeText().read("draft", kept);
        return ((Operation.Box) recipe.operations().getFirst()).area();
    }

    private static void near(Area expected, Area found) {
        int most = Math.max(
                Math.max(Math.abs(expected.x() - found.x()), Math.abs(expected.y() - found.y())),
                Math.max(Math.abs(expected.width() - found.width()), Math.abs(expected.height() - found.height())));
        assertTrue(most <= 4, () -> expected + " but " + found);
    }

    private static List<String> steps(Ui ui) {
        ListView<?> list = ui.find("#copySteps", ListView.class);
        return ui.call(() -> list.getItems().stream().map(String::valueOf).toList());
    }

    private static TabPane tabs(Ui ui) {
        SplitPane split =
                (SplitPane) Objects.requireNonNull(ui.stage().getScene().lookup("#split"));
        return (TabPane) split.getItems().get(1);
    }

    private static void click(Ui ui, PictureView picture, double x, double y) {
        ui.robot().moveTo(at(ui, picture, x, y)).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        ui.settle();
    }

    private static void drag(Ui ui, PictureView picture, double x, double y, double toX, double toY) {
        ui.robot().moveTo(at(ui, picture, x, y)).press(MouseButton.PRIMARY);
        ui.robot().moveTo(at(ui, picture, toX, toY)).release(MouseButton.PRIMARY);
        ui.settle();
    }

    private static javafx.geometry.Point2D at(Ui ui, PictureView picture, double x, double y) {
        return ui.call(() ->
                picture.localToScreen(picture.frame().xOf(x), picture.frame().yOf(y)));
    }

    private EvidenceItem picture(TestDesk desk) throws IOException {
        var holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        CaseId caseId =
                desk.services().cases().open("Lamps", holder.id(), List.of()).id();
        BufferedImage picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 800, 600);
        graphics.setColor(new Color(0x4A7A8C));
        graphics.fillRect(60, 90, 260, 230);
        graphics.setColor(new Color(0xD9DDE3));
        graphics.fillRect(0, 0, 800, 50);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 26));
        graphics.drawString("NORDLICHT desk lamp   49.00", 410, 330);
        graphics.drawString("Buyer: Zhang San", 420, 425);
        graphics.dispose();
        Path file = folder.resolve("shop.png");
        ImageIO.write(picture, "png", file.toFile());
        return desk.services()
                .intake()
                .takeIn(List.of(file), IntakeRequest.into(caseId, IntakeMethod.FILE_CHOOSER), Progress.none())
                .added()
                .getFirst();
    }
}
