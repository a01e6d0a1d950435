package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Theme;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.CopyLabel;

/// Tells the user what failed and what to do. Needs no main window, so it works from the first moment on.
public final class ErrorWindow {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorWindow.class);
    private static final double WIDTH = 560;

    private final Supplier<Texts> texts;
    private final Theme theme;
    private final Path logFolder;
    private final AtomicBoolean open = new AtomicBoolean();

    public ErrorWindow(Supplier<Texts> texts, Theme theme, Path logFolder) {
        this.texts = texts;
        this.theme = theme;
        this.logFolder = logFolder;
    }

    /// Shows a failure that has been logged; from any thread. While one is shown, others are only logged, since they
    /// mostly follow from it.
    public void show(Throwable failure) {
        if (!Platform.isFxApplicationThread()) {
            Platform.runLater(() -> show(failure));
            return;
        }
        if (!open.compareAndSet(false, true)) {
            LOG.warn("Not shown, because another failure is", failure);
            return;
        }
        Stage stage = new Stage();
        stage.initModality(Modality.APPLICATION_MODAL);
        stage.setTitle(texts.get().get("shell.error.title"));
        Scene scene = new Scene(content(FaultReport.of(failure, texts.get()), stage::close));
        theme.dress(scene);
        stage.setScene(scene);
        stage.setOnHidden(event -> {
            theme.release(scene);
            open.set(false);
        });
        stage.show();
    }

    /// For `Thread.setDefaultUncaughtExceptionHandler`.
    void uncaught(Thread thread, Throwable failure) {
        LOG.error("Uncaught in {}", thread.getName(), failure);
        show(failure);
    }

    Region content(FaultReport report, Runnable close) {
        Texts words = texts.get();
        Label sentence = new Label(report.sentence());
        sentence.setId("sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(Icon.ALERT.node(), sentence);
        head.getStyleClass().add("error-head");
        HBox.setHgrow(sentence, Priority.ALWAYS);

        TextArea trace = new TextArea(report.details());
        trace.setEditable(false);
        trace.getStyleClass().add("mono");
        trace.setAccessibleText(words.get("shell.error.details"));
        TitledPane details = new TitledPane(words.get("shell.error.details"), trace);
        details.setExpanded(false);
        details.setAnimated(false);
        details.expandedProperty().subscribe((before, now) -> fit(details));

        VBox content = new VBox(
                head,
                line(words.get("shell.error.code"), new CopyLabel(words.get("shell.error.copyCode"), report.code())),
                line(words.get("shell.error.logFiles"), log(words)),
                details,
                buttons(words, report, close));
        content.getStyleClass().add("error-window");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private CopyLabel log(Texts words) {
        CopyLabel log = new CopyLabel(words.get("shell.error.copyLog"), logFolder.toString());
        log.setLength(48);
        return log;
    }

    private static HBox line(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().addAll("quiet", "error-label");
        HBox line = new HBox(label, value);
        line.getStyleClass().add("error-line");
        return line;
    }

    private static HBox buttons(Texts words, FaultReport report, Runnable close) {
        CopyButton copy = new CopyButton(words.get("shell.error.copy"), report::details);
        copy.setId("copyDetails");
        copy.getStyleClass().removeAll("button-icon", "flat");
        copy.setText(words.get("shell.error.copy"));
        Button shut = new Button(words.get("shell.error.close"));
        shut.setId("close");
        shut.getStyleClass().add("accent");
        shut.setDefaultButton(true);
        shut.setCancelButton(true);
        shut.setOnAction(event -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, copy, shut);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private static void fit(Region inside) {
        @Nullable Scene scene = inside.getScene();
        if (scene != null && scene.getWindow() != null) {
            Platform.runLater(scene.getWindow()::sizeToScene);
        }
    }
}
