package org.takedowndesk.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// Everything that can be done by a key or from the palette: one table for menus, buttons, palette and shortcut
/// sheet.
///
/// The shell carries out those of [Reach#WINDOW] anywhere; the others belong to the screens that offer them.
public enum Commands {
    PALETTE(Reach.WINDOW, Icon.SEARCH, "Shortcut+K"),
    SHORTCUTS(Reach.WINDOW, Icon.HELP, "F1", "Shortcut+Slash"),
    BACK(Reach.WINDOW, Icon.BACK, "Alt+Left"),
    FORWARD(Reach.WINDOW, Icon.FORWARD, "Alt+Right"),
    NEXT_REGION(Reach.WINDOW, Icon.NEXT, "F6"),
    PREVIOUS_REGION(Reach.WINDOW, Icon.PREVIOUS, "Shift+F6"),
    REFRESH(Reach.WINDOW, Icon.REFRESH, "F5"),
    NAVIGATION(Reach.WINDOW, Icon.COLLAPSE, "Shortcut+B"),
    SETTINGS(Reach.WINDOW, Icon.SETTINGS, "Shortcut+Comma"),
    OPEN_WORKSPACE(Reach.WINDOW, Icon.FOLDER, "Shortcut+O"),
    STOP_CAPTURE(Reach.WINDOW, Icon.CANCEL, "Shortcut+Shift+X"),
    CLOSE_WORKSPACE(Reach.WINDOW, Icon.CANCEL, "Shortcut+Shift+W"),

    NEW(Reach.SCREEN, Icon.ADD, "Shortcut+N"),
    OPEN(Reach.SCREEN, Icon.OPEN, "Shortcut+Enter"),
    FIND(Reach.SCREEN, Icon.FILTER, "Shortcut+F"),
    UNDO(Reach.SCREEN, Icon.UNDO, "Shortcut+Z"),
    REDO(Reach.SCREEN, Icon.REDO, "Shortcut+Shift+Z"),
    SAVE(Reach.SCREEN, Icon.CHECK, "Shortcut+S"),
    MAKE_COPY(Reach.SCREEN, Icon.EDIT, "Shortcut+Shift+K"),
    JOIN_PICTURES(Reach.SCREEN, Icon.COMPARISON, "Shortcut+Shift+J"),
    ARCHIVE(Reach.SCREEN, Icon.ARCHIVE, "Shortcut+Shift+A"),
    EXPORT(Reach.SCREEN, Icon.EXPORT, "Shortcut+E"),
    PASTE(Reach.SCREEN, Icon.PASTE, "Shortcut+V"),
    CAPTURE(Reach.SCREEN, Icon.CAPTURE, "Shortcut+Shift+S"),
    CAPTURE_AGAIN(Reach.SCREEN, Icon.CAPTURE, "Shortcut+Shift+D"),
    CAPTURE_SCREEN(Reach.SCREEN, Icon.CAPTURE, "Shortcut+Shift+M"),
    CAPTURE_REPEATED(Reach.SCREEN, Icon.CAPTURE, "Shortcut+Shift+R"),
    NEW_COMPLAINT(Reach.SCREEN, Icon.COMPLAINTS, "Shortcut+Shift+C"),
    COPY_FOR_PORTAL(Reach.SCREEN, Icon.COPY, "Shortcut+Shift+P"),
    ENTER_AS_FILED(Reach.SCREEN, Icon.CHECK, "Shortcut+Shift+F"),
    RECORD_OUTCOME(Reach.SCREEN, Icon.EDIT, "Shortcut+Shift+O"),
    EXPORT_BUNDLE(Reach.SCREEN, Icon.BUNDLE, "Shortcut+Shift+E"),
    LISTING_PAGES(Reach.SCREEN, Icon.LISTINGS, "Shortcut+Shift+G"),
    SAVE_LIST(Reach.SCREEN, Icon.EXPORT, "Shortcut+Shift+L"),
    CHECK_BUNDLE(Reach.SCREEN, Icon.VERIFIED, "Shortcut+Shift+B"),
    COPY_LINK(Reach.SCREEN, Icon.LINK, "Shortcut+L");

    /// Where a command works.
    public enum Reach {
        WINDOW,
        SCREEN
    }

    private final Reach reach;
    private final Icon icon;

    @SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
    private final List<String> keys;

    Commands(Reach reach, Icon icon, String... keys) {
        this.reach = reach;
        this.icon = icon;
        this.keys = Stream.of(keys).toList();
    }

    public Reach reach() {
        return reach;
    }

    public Icon icon() {
        return icon;
    }

    /// The keys that call it, the one to show first; `Shortcut` is Ctrl or Command.
    public List<KeyCombination> keys() {
        return keys.stream().map(KeyCombination::valueOf).toList();
    }

    /// The first key as it is written on this computer's keyboard, or nothing.
    public String keyName() {
        return keys.isEmpty() ? "" : keys().getFirst().getDisplayText();
    }
}
