package org.takedowndesk.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.PlaceText;
import org.takedowndesk.ui.RunningTask;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.evidence.capture.RecordingMark;

/// The window while a workspace is open: its four edges, and the screen in the middle.
public final class MainWindow {

    /// What the window asks of the program around it.
    public interface Program {

        void openAnotherWorkspace();

        void closeWorkspace();

        void showFailure(Throwable failure);
    }

    private final Kit kit;
    private final OpenWorkspace workspace;
    private final Screens screens;
    private final WindowStatus status;
    private final Program program;

    private final StackPane root = new StackPane();
    private final StackPane middle = new StackPane();
    private final Overlay overlay = new Overlay();
    private final NavigationPane navigation;
    private final TopBar topBar;
    private final StatusLine statusLine;
    private final RecordingMark recordingMark;
    private final ListChangeListener<RunningTask> taskWatcher = change -> showTitle();
    private final Map<Commands, Runnable> actions;
    private final AtomicBoolean refreshWaits = new AtomicBoolean();
    private Subscription subscriptions = Subscription.EMPTY;
    private @Nullable Screen screen;

    public MainWindow(Kit kit, OpenWorkspace workspace, Screens screens, WindowStatus status, Program program) {
        this.kit = kit;
        this.workspace = workspace;
        this.screens = screens;
        this.status = status;
        this.program = program;
        Navigator navigator = kit.navigator();
        navigation = new NavigationPane(kit.texts(), navigator, this::toggleNavigation);
        topBar = new TopBar(kit.texts(), navigator, kit.tasks(), status, overlay, this::openPalette);
        statusLine = new StatusLine(kit.texts(), status, workspace.folder(), ZoneId.systemDefault());
        recordingMark = new RecordingMark(kit.texts(), screens.captureState(), Clock.systemUTC());
        middle.getStyleClass().add("middle");
        BorderPane frame = new BorderPane(middle, new VBox(topBar, recordingMark), null, statusLine, null);
        BorderPane whole = new BorderPane(frame, null, null, null, navigation);
        root.getChildren().addAll(whole, overlay);
        root.getStyleClass().add("main-window");
        root.widthProperty().subscribe(this::narrowed);
        root.prefWidthProperty().subscribe(this::narrowed);
        actions = windowActions();
        workspace.onChange(this::changed);
    }

    public Parent root() {
        return root;
    }

    /// Shows the navigator's place and listens from now on. `scene` carries the shortcuts.
    public void start(Scene scene) {
        kit.navigator().askBeforeLeaving(this::mayLeave);
        kit.tasks().running().addListener(taskWatcher);
        subscriptions = Subscription.combine(
                kit.navigator().placeProperty().subscribe(this::show),
                kit.preferences().property().subscribe(settings -> {
                    narrowed();
                    topBar.showUser(settings.signature());
                }));
        middle.requestFocus();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::stopRecording);
        scene.getAccelerators().clear();
        for (Commands command : Commands.values()) {
            command.keys().forEach(keys -> scene.getAccelerators().put(keys, () -> carryOut(command)));
        }
    }

    /// Esc where nothing else takes it.
    private void stopRecording(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && screens.captureState().recordingProperty().get() != null) {
            event.consume();
            screens.captureState().stop();
        }
    }

    /// Whether the window may close or change its content now; leads to what cannot be saved.
    public boolean mayLeave() {
        boolean may = screen == null || screen.mayLeave();
        if (!may) {
            statusLine.say(kit.texts().get("shell.status.stay"));
        }
        return may;
    }

    /// Lets go of everything that outlives the window.
    public void close() {
        subscriptions.unsubscribe();
        kit.tasks().running().removeListener(taskWatcher);
        topBar.close();
        statusLine.close();
        recordingMark.close();
        screens.close();
        closeScreen();
    }

    private void show(Place place) {
        overlay.hide();
        try {
            Screen next = screens.open(place);
            boolean here = isFocusHere();
            closeScreen();
            screen = next;
            middle.getChildren().setAll(next.view());
            if (here) {
                middle.requestFocus();
            }
            next.refresh();
        } catch (RuntimeException failure) {
            program.showFailure(failure);
        }
        navigation.mark(place);
        showTitle();
        kit.preferences()
                .change(settings -> settings.withRecent(
                        settings.recent().withPlace(workspace.folder().toString(), PlaceText.write(place))));
    }

    /// Whether the cursor stands in the screen, or nowhere. With its screen gone it would go to the first button of
    /// the window; so it waits in the middle, where Tab leads into the new screen.
    private boolean isFocusHere() {
        Scene scene = root.getScene();
        @Nullable Node focused = scene == null ? null : scene.getFocusOwner();
        return focused == null || contains(middle, focused);
    }

    /// Where the window has not the room that the style sheet wants for it, as with large text, the navigation gives
    /// its words up to the screen.
    private void narrowed() {
        boolean narrow = root.getPrefWidth() > 0 && root.getWidth() > 0 && root.getWidth() < root.getPrefWidth();
        navigation.show(kit.preferences().get().layout().navigationCollapsed(), narrow);
        topBar.setNarrow(narrow);
    }

    private void closeScreen() {
        if (screen != null) {
            screen.close();
            screen = null;
        }
    }

    private void showTitle() {
        if (screen != null) {
            topBar.show(kit.navigator().place(), screen.title());
        }
    }

    private void changed() {
        if (refreshWaits.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                refreshWaits.set(false);
                status.savedAtProperty().set(Instant.now());
                refresh();
            });
        }
    }

    private void refresh() {
        if (screen != null) {
            screen.refresh();
            showTitle();
        }
    }

    /// What the window itself does; everything else is the screen's.
    private Map<Commands, Runnable> windowActions() {
        Navigator navigator = kit.navigator();
        Map<Commands, Runnable> actions = new EnumMap<>(Commands.class);
        actions.put(Commands.PALETTE, this::openPalette);
        actions.put(Commands.SHORTCUTS, this::openShortcuts);
        actions.put(Commands.BACK, navigator::back);
        actions.put(Commands.FORWARD, navigator::forward);
        actions.put(Commands.NEXT_REGION, () -> moveRegion(1));
        actions.put(Commands.PREVIOUS_REGION, () -> moveRegion(-1));
        actions.put(Commands.REFRESH, this::refresh);
        actions.put(Commands.NAVIGATION, this::toggleNavigation);
        actions.put(Commands.SETTINGS, () -> navigator.go(Section.SETTINGS.place()));
        actions.put(Commands.STOP_CAPTURE, () -> screens.captureState().stop());
        actions.put(Commands.OPEN_WORKSPACE, program::openAnotherWorkspace);
        actions.put(Commands.CLOSE_WORKSPACE, program::closeWorkspace);
        return actions;
    }

    private void carryOut(Commands command) {
        Optional.ofNullable(actions.get(command)).or(() -> offered(command)).ifPresent(Runnable::run);
    }

    private Optional<Runnable> offered(Commands command) {
        return screenCommands().stream()
                .filter(offer -> offer.command() == command)
                .map(ScreenCommand::action)
                .findFirst();
    }

    private List<ScreenCommand> screenCommands() {
        return screen == null ? List.of() : screen.commands();
    }

    private void toggleNavigation() {
        kit.preferences()
                .change(settings -> settings.withLayout(settings.layout()
                        .withNavigationCollapsed(!settings.layout().navigationCollapsed())));
    }

    private void openPalette() {
        Palette palette = new Palette(kit.texts(), paletteEntries(), overlay::hide);
        overlay.show(palette, palette.field());
    }

    private void openShortcuts() {
        ShortcutSheet sheet = new ShortcutSheet(kit.texts(), overlay::hide);
        overlay.show(sheet, sheet.closeButton());
    }

    private List<PaletteEntry> paletteEntries() {
        List<PaletteEntry> entries = new ArrayList<>();
        for (ScreenCommand offer : screenCommands()) {
            entries.add(entry(offer.command(), offer.action()));
        }
        for (Section section : Section.values()) {
            entries.add(new PaletteEntry(
                    section.icon(),
                    kit.texts().get("shell.palette.goTo", kit.texts().name(section)),
                    section == Section.SETTINGS ? Commands.SETTINGS.keyName() : "",
                    () -> kit.navigator().go(section.place())));
        }
        for (Commands command : Commands.values()) {
            boolean listed = command == Commands.PALETTE || command == Commands.SETTINGS;
            if (command.reach() == Commands.Reach.WINDOW && !listed) {
                entries.add(entry(command, () -> carryOut(command)));
            }
        }
        return entries;
    }

    private PaletteEntry entry(Commands command, Runnable action) {
        return new PaletteEntry(command.icon(), kit.texts().name(command), command.keyName(), action);
    }

    private void moveRegion(int step) {
        List<Node> regions = List.of(navigation, topBar, middle, statusLine);
        @Nullable Node focused = root.getScene().getFocusOwner();
        int now = 0;
        for (int i = 0; i < regions.size(); i++) {
            if (contains(regions.get(i), focused)) {
                now = i;
            }
        }
        for (int i = 1; i <= regions.size(); i++) {
            Optional<Node> target = Focus.first(regions.get(Math.floorMod(now + i * step, regions.size())));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static boolean contains(Node region, @Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == region) {
                return true;
            }
        }
        return false;
    }
}
