package org.takedowndesk.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.ThaiFace;

/// The upper edge of the window: the way back and forward, where I am, search and commands, what is under way,
/// what is overdue, who I am.
final class TopBar extends HBox {

    /// What the title keeps in a narrow window with large text; the search box gives way first.
    private static final double TITLE_WIDTH = 160;

    /// From how many em on the search box has room for its words, and for its keys too.
    private static final double WORDS_FROM = 8;

    private static final double KEYS_FROM = 16;

    private final Texts texts;
    private final Button section = new Button();
    private final Label separator = new Label();
    private final Label title = new Label();
    private final TaskButton work;
    private boolean narrow;
    private boolean atTop;
    private final Button overdue = new Button();
    private final Button user = new Button();

    TopBar(Texts texts, Navigator navigator, Tasks tasks, WindowStatus status, Overlay overlay, Runnable openPalette) {
        this.texts = texts;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button back = step(Commands.BACK, "back", navigator::back);
        back.disableProperty().bind(navigator.canGoBackProperty().not());
        Button forward = step(Commands.FORWARD, "forward", navigator::forward);
        forward.disableProperty().bind(navigator.canGoForwardProperty().not());
        section.setId("section");
        section.getStyleClass().addAll("flat", "crumb");
        section.setOnAction(event -> navigator.go(Section.of(navigator.place()).place()));
        separator.setGraphic(Icon.NEXT.node());
        separator.getStyleClass().add("quiet");
        title.setId("screenTitle");
        title.getStyleClass().add("crumb-title");
        title.setMinWidth(TITLE_WIDTH);
        ThaiFace.follow(title);
        section.setMinWidth(USE_PREF_SIZE);
        work = new TaskButton(texts, tasks, overlay);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(back, forward, section, separator, title, gap, search(openPalette), work, overdue, user);
        setUpOverdue(status, navigator);
        setUpUser(navigator);
    }

    /// Says where the user is; the part of the program is named only if the screen says something else.
    void show(Place place, String screenTitle) {
        String name = texts.name(Section.of(place));
        atTop = screenTitle.equals(name);
        section.setText(name);
        title.setText(screenTitle);
        showSection();
    }

    /// In a narrow window only the title says where the user is.
    void setNarrow(boolean now) {
        narrow = now;
        user.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        showSection();
    }

    private void showSection() {
        boolean shown = !atTop && !narrow;
        title.setMinWidth(atTop ? USE_PREF_SIZE : TITLE_WIDTH);
        for (Region part : new Region[] {section, separator}) {
            put(part, shown);
        }
    }

    /// @param name as it stands in the journal
    void showUser(String name) {
        user.setText(name.isEmpty() ? texts.get("shell.user.nobody") : Show.who(texts, name));
        user.setTooltip(new Tooltip(user.getText() + "\n" + texts.get("shell.user.hint")));
    }

    /// Lets go of the tasks, which outlive the window's content.
    void close() {
        work.close();
    }

    private Button step(Commands command, String id, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(command.icon().node());
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(texts.name(command));
        button.setTooltip(new Tooltip(texts.name(command) + "  " + command.keyName()));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void put(Region part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    private Button search(Runnable openPalette) {
        Label keys = new Label(Commands.PALETTE.keyName());
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(texts.name(Commands.PALETTE), Icon.SEARCH.node());
        words.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox inside = new HBox(words, gap, keys);
        inside.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId("openPalette");
        button.setGraphic(inside);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.widthProperty().subscribe(width -> {
            double room = width.doubleValue() / button.getFont().getSize();
            put(keys, room > KEYS_FROM);
            words.setContentDisplay(room > WORDS_FROM ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        });
        button.getStyleClass().add("search-button");
        button.setAccessibleText(texts.name(Commands.PALETTE));
        button.setTooltip(new Tooltip(texts.name(Commands.PALETTE) + "  " + Commands.PALETTE.keyName()));
        button.setOnAction(event -> openPalette.run());
        return button;
    }

    private void setUpOverdue(WindowStatus status, Navigator navigator) {
        overdue.setId("overdue");
        overdue.getStyleClass().addAll("overdue", "small");
        overdue.setGraphic(Icon.TIME.node());
        overdue.setOnAction(event -> navigator.go(Section.start()));
        status.overdueProperty().subscribe(count -> {
            overdue.setText(texts.get("shell.overdue", count.intValue()));
            overdue.setVisible(count.intValue() > 0);
            overdue.setManaged(count.intValue() > 0);
        });
    }

    private void setUpUser(Navigator navigator) {
        user.setId("user");
        user.getStyleClass().add("flat");
        user.setMinWidth(USE_PREF_SIZE);
        user.setGraphic(Icon.USER.node());
        user.setOnAction(event -> navigator.go(Section.SETTINGS.place()));
    }
}
