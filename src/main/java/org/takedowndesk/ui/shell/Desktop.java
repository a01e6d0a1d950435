package org.takedowndesk.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.settings.Language;
import org.takedowndesk.settings.SettingsFile;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Fonts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.PlaceText;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.Theme;
import org.takedowndesk.work.Progress;

/// The one window and what is in it: the welcome, or a workspace. Lives on the interface thread.
final class Desktop implements MainWindow.Program, WelcomeController.Ways {

    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;

    /// What is open, and where the user is in it; both outlive a change of language.
    private record Session(
            OpenWorkspace workspace, Navigator navigator, Memory memory, WindowStatus status, OverdueCount overdue) {}

    private final WorkspaceOpener opener;
    private final SettingsFile settingsFile;
    private final Path logFolder;
    private final Locale system;
    private final SettingsSaver saver;
    private final Preferences preferences;
    private final Theme theme;
    private final ErrorWindow errors;
    private final boolean settingsWereBroken;
    private final Scene scene = new Scene(new Region());
    private final Stage stage = new Stage();

    private Texts texts;
    private Tasks tasks;
    private Dialogs dialogs;
    private @Nullable Session session;
    private @Nullable MainWindow window;
    private @Nullable WelcomeController welcome;

    Desktop(
            WorkspaceOpener opener,
            SettingsFile settingsFile,
            SettingsFile.Opened opened,
            Path logFolder,
            Locale system) {
        this.opener = opener;
        this.settingsFile = settingsFile;
        this.logFolder = logFolder;
        this.system = system;
        this.settingsWereBroken = opened.setAside().isPresent();
        Fonts.load();
        saver = new SettingsSaver(settingsFile);
        preferences = new Preferences(opened.settings(), saver);
        theme = new Theme(opened.settings().look(), colorScheme());
        errors = new ErrorWindow(() -> this.texts, theme, logFolder);
        texts = words();
        tasks = Tasks.inBackground(key -> texts.get(key), errors::show);
        dialogs = dialogs();
    }

    /// Shows the window; `onEnd` is called when it has closed and everything is written.
    void start(Optional<Path> workspace, Runnable onEnd) {
        Thread.setDefaultUncaughtExceptionHandler(errors::uncaught);
        theme.dress(scene);
        preferences.property().subscribe((before, now) -> {
            if (!before.look().equals(now.look())) {
                theme.show(now.look());
            }
            if (before.look().language() != now.look().language()) {
                speak();
            }
        });
        stage.setTitle(texts.get("app.name"));
        stage.getIcons().setAll(icons());
        stage.setScene(scene);
        WindowMemory.restore(stage, preferences, USUAL_WIDTH, USUAL_HEIGHT);
        stage.setOnCloseRequest(this::closeRequested);
        stage.setOnHidden(event -> end(onEnd));
        showWelcome();
        stage.show();
        if (settingsWereBroken) {
            dialogs.inform("shell.settingsBroken.title", "shell.settingsBroken.text", settingsFile.path());
        }
        workspace.or(this::lastWorkspace).ifPresent(this::open);
    }

    @Override
    public void open(Path folder) {
        enter("shell.task.open", progress -> opener.open(folder, progress));
    }

    @Override
    public void create(Path folder) {
        enter("shell.task.create", progress -> opener.create(folder, progress));
    }

    @Override
    public void createSample(Path folder) {
        enter("shell.task.sample", progress -> opener.createSample(folder, progress));
    }

    @Override
    public void openAnotherWorkspace() {
        dialogs.chooseFolder("shell.welcome.open").ifPresent(folder -> leave(() -> open(folder)));
    }

    @Override
    public void closeWorkspace() {
        leave(() -> {});
    }

    @Override
    public void showFailure(Throwable failure) {
        errors.show(failure);
    }

    private void enter(String titleKey, Function<Progress, OpenWorkspace> way) {
        tasks.write(titleKey, way, workspace -> {
            String folder = workspace.folder().toString();
            preferences.change(settings -> settings.withRecent(settings.recent().withWorkspace(folder)));
            Place place = Optional.ofNullable(
                            preferences.get().recent().places().get(folder))
                    .flatMap(PlaceText::read)
                    .orElse(Section.start());
            WindowStatus status = new WindowStatus();
            OverdueCount overdue = new OverdueCount(workspace.services(), tasks, status);
            session = new Session(workspace, new Navigator(place), new Memory(), status, overdue);
            overdue.start();
            showWorkspace(session);
        });
    }

    /// Closes the workspace unless something in it cannot be saved, shows the welcome, and goes on.
    private void leave(Runnable next) {
        if (session == null || window == null) {
            next.run();
            return;
        }
        if (!window.mayLeave()) {
            return;
        }
        session.overdue().close();
        OpenWorkspace leaving = session.workspace();
        showWelcome();
        session = null;
        tasks.stopWork(() -> tasks.write(
                "shell.task.close",
                progress -> {
                    leaving.close();
                    return leaving;
                },
                closed -> next.run()));
    }

    private void showWelcome() {
        closeContent();
        WelcomeController content = new WelcomeController(texts, new Fxml(texts), tasks, preferences, dialogs, this);
        welcome = content;
        scene.getAccelerators().clear();
        show(content.view());
        content.start();
    }

    private void showWorkspace(Session open) {
        closeContent();
        Kit kit = new Kit(texts, new Fxml(texts), tasks, dialogs, open.navigator(), preferences, open.memory());
        Screens screens = new Screens(kit, open.workspace(), settingsFile.path(), logFolder);
        MainWindow content = new MainWindow(kit, open.workspace(), screens, open.status(), this);
        window = content;
        show(content.root());
        content.start(scene);
    }

    private void show(Parent root) {
        scene.setRoot(root);
    }

    private void closeContent() {
        if (window != null) {
            window.close();
            window = null;
        }
        if (welcome != null) {
            welcome.close();
            welcome = null;
        }
    }

    /// Builds the content again in the language just chosen; the user stays where they are.
    private void speak() {
        texts = words();
        dialogs = dialogs();
        if (session == null) {
            showWelcome();
            return;
        }
        showWorkspace(session);
    }

    private Optional<Path> lastWorkspace() {
        return preferences.get().recent().workspaces().stream()
                .findFirst()
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    private void closeRequested(WindowEvent event) {
        if (window != null && !window.mayLeave()) {
            event.consume();
            return;
        }
        WindowMemory.keep(stage, preferences);
    }

    private void end(Runnable onEnd) {
        closeContent();
        if (session != null) {
            session.overdue().close();
        }
        tasks.close();
        if (session != null) {
            session.workspace().close();
        }
        saver.close();
        onEnd.run();
    }

    private Texts words() {
        Language language = preferences.get().look().language();
        return new Texts(language.locale(system));
    }

    private Dialogs dialogs() {
        return new FxDialogs(texts, theme, preferences, () -> stage);
    }

    private static ObservableValue<ColorScheme> colorScheme() {
        return Platform.getPreferences().colorSchemeProperty();
    }

    private static Image[] icons() {
        return Stream.of(16, 24, 32, 48, 64, 128, 256)
                .map(size -> "/org/takedowndesk/ui/icons/takedown-desk-" + size + ".png")
                .map(Desktop.class::getResource)
                .map(url -> new Image(url.toExternalForm()))
                .toArray(Image[]::new);
    }
}
