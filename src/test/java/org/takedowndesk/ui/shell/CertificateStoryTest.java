package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// A certificate is filled in from the custody tab, with what the person who signs says of themselves.
@UiTest
class CertificateStoryTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private CaseFile file;

    @BeforeEach
    void open(Ui ui) {
        desk = new TestDesk(ui, folder, Texts.english());
        var holder = desk.services().holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        file = desk.services().cases().open("Lamps", holder.id(), List.of());
        desk.services()
                .intake()
                .takeIn(
                        "shot".getBytes(StandardCharsets.UTF_8),
                        "shot.txt",
                        IntakeRequest.into(file.id(), IntakeMethod.COMMAND_LINE));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatTheSignerFillsInStandsOnThePaperAndIsRememberedForTheNext(Ui ui) throws IOException {
        desk.show(new Place.OneCase(file.id(), CaseSection.CUSTODY));
        Path first = folder.resolve("first.pdf");
        desk.dialogs().thenFill(this::fillIn).thenChoose(first);
        certify(ui);
        assertTrue(text(first).contains("I, Lin Yue, Paralegal, am familiar"), text(first));
        assertTrue(text(first).contains("Draft for counsel"), text(first));

        Path second = folder.resolve("second.pdf");
        desk.dialogs().thenFill(this::takeAsItIs).thenChoose(second);
        certify(ui);
        assertTrue(text(second).contains("I, Lin Yue, Paralegal, am familiar"), text(second));
    }

    private static String text(Path paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void certify(Ui ui) {
        ui.run(() -> ui.find("#certify", Button.class).fire());
        ui.settle();
    }

    private <R> Optional<R> fillIn(Form<R> form) {
        field(form, "#signerName").setText("Lin Yue");
        field(form, "#signerRole").setText("Paralegal");
        return takeAsItIs(form);
    }

    private <R> Optional<R> takeAsItIs(Form<R> form) {
        assertEquals(Optional.empty(), form.result(), "no item is chosen yet");
        form.view().lookupAll(".choice-scroll").stream()
                .map(ScrollPane.class::cast)
                .flatMap(scroll -> ((VBox) scroll.getContent()).getChildren().stream())
                .map(CheckBox.class::cast)
                .forEach(box -> box.setSelected(true));
        return form.result();
    }

    private static TextInputControl field(Form<?> form, String id) {
        return (TextInputControl) Objects.requireNonNull(form.view().lookup(id));
    }
}
