package org.takedowndesk.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.bagit.BagWriter;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.work.Progress;
import org.testfx.util.WaitForAsyncUtils;

/// Writes pictures of what packages and web archives show to `target/screens/`.
@UiTest
@ExtendWith(SampleCase.class)
class PackagePicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT_EN", "DARK_ZH"})
    void packagesAndArchivesAreDrawn(Variant variant, Ui ui, SampleWorkspace.Made sample) throws IOException {
        Services services = sample.services();
        CaseId main = sample.sample().main().id();
        Path packed = folder.resolve("evidence-package");
        services.packages()
                .export(services.evidence().of(main).subList(0, 2), packed, BagWriter.Form.FOLDER, Progress.none());
        CaseId other = services.cases()
                .open("From a colleague " + variant, new HolderId(1), List.of())
                .id();
        EvidenceId came = services.packages()
                .importInto(other, packed, Progress.none())
                .added()
                .getFirst()
                .id();
        EvidenceId archive = archive(services, other);
        try (Pictures pictures = new Pictures(
                ui,
                variant,
                new FxDialogs(
                        new Texts(variant.language()),
                        ui.theme(),
                        new Preferences(Settings.usual(), settings -> {}),
                        ui::stage))) {
            pictures.open(CaseScreenshotsTest.FOLDER, services, new Place.OneCase(main, CaseSection.EVIDENCE));
            open(
                    ui,
                    pictures,
                    () -> ui.find("#packageMenu", MenuButton.class).getItems().stream()
                            .filter(each -> "packageExport".equals(each.getId()))
                            .forEach(MenuItem::fire),
                    "dialog-package-export");
            pictures.take(new Place.OneEvidence(came), "provenance-describe");
            file(ui);
            ui.run(() -> scroll(ui));
            pictures.take("provenance");
            ui.run(() -> pictures.kit().navigator().go(new Place.OneEvidence(archive)));
            file(ui);
            open(ui, pictures, () -> ui.find("#showResources", Button.class).fire(), "dialog-resources");
        }
    }

    private static void scroll(Ui ui) {
        ui.stage().getScene().getRoot().lookupAll(".one-evidence .scroll-pane").stream()
                .map(javafx.scene.control.ScrollPane.class::cast)
                .forEach(pane -> pane.setVvalue(1));
    }

    private static void file(Ui ui) {
        ui.settle();
        ui.run(() -> ui.find(".one-evidence .tab-pane", TabPane.class)
                .getSelectionModel()
                .select(1));
        ui.settle();
    }

    /// The dialog holds up whoever opened it until it is closed, so nobody may wait for the button.
    private static void open(Ui ui, Pictures pictures, Runnable opener, String name) {
        Platform.runLater(opener);
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> Window.getWindows().stream().anyMatch(window -> window != ui.stage()));
        } catch (TimeoutException e) {
            throw new AssertionError("no dialog " + name, e);
        }
        Window dialog = Window.getWindows().stream()
                .filter(window -> window != ui.stage())
                .findFirst()
                .orElseThrow();
        pictures.take(dialog.getScene(), name);
        ui.run(dialog::hide);
    }

    private EvidenceId archive(Services services, CaseId caseId) throws IOException {
        StringBuilder warc = new StringBuilder();
        warc.append(response("https://shop.example/lamp/仿冒台灯.html", "text/html; charset=utf-8", "<html>lamp</html>"));
        for (int i = 1; i < 9; i++) {
            warc.append(response(
                    "https://cdn.example/pictures/of/the/lamp/large-" + i + ".jpg?width=1200&token=" + "a".repeat(60),
                    "image/jpeg",
                    "x".repeat(9000 * i)));
        }
        Path file = Files.writeString(folder.resolve("shop.warc"), warc, StandardCharsets.UTF_8);
        return services.intake()
                .takeIn(List.of(file), IntakeRequest.into(caseId, IntakeMethod.FILE_CHOOSER), Progress.none())
                .added()
                .getFirst()
                .id();
    }

    private static String response(String url, String type, String body) {
        String http =
                "HTTP/1.1 200 OK\r\nDate: Mon, 23 Nov 2026 01:15:02 GMT\r\nContent-Type: " + type + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000002>\r\n"
                + "WARC-Date: 2026-11-23T01:15:01Z\r\nWARC-Target-URI: " + url
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }
}
