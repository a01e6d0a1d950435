package org.takedowndesk.ui.casefile;

import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.SearchBox;

/// What happened in a case, newest first, under a heading for each day; each line leads to what it is about.
public final class CaseOverviewController implements CaseTab {

    /// More lines than anybody reads; a case of ten thousand records has this many in its last weeks.
    private static final int MOST = 5_000;

    private static final int NAMED = 3;

    private final CaseTools tools;
    private final CaseStores stores;
    private final CaseId id;
    private final Texts texts;
    private final Parent view;
    private List<TimelineEntry> entries = List.of();

    @FXML
    private SearchBox search;

    @FXML
    private ComboBox<TimelineSort> sort;

    @FXML
    private Label count;

    @FXML
    private ListView<TimelineLine> timeline;

    public CaseOverviewController(CaseTools tools, CaseStores stores, CaseId id) {
        this.tools = tools;
        this.stores = stores;
        this.id = id;
        this.texts = tools.texts();
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        tools.tasks().run("case.task.timeline", progress -> stores.cases().timeline(id, MOST), read -> {
            entries = read;
            narrow();
        });
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.FIND, search::requestFocus), new ScreenCommand(Commands.OPEN, this::open));
    }

    @FXML
    private void initialize() {
        sort.getItems().setAll(TimelineSort.values());
        sort.setConverter(EnumNames.of(TimelineSort.class, texts));
        sort.setValue(TimelineSort.ALL);
        sort.valueProperty().subscribe(chosen -> narrow());
        search.queryProperty().subscribe(words -> narrow());
        timeline.setCellFactory(list -> new LineCell());
        timeline.setPlaceholder(
                new EmptyState(Icon.TIME, texts.get("case.timeline.none"), texts.get("case.timeline.none.hint")));
        timeline.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        timeline.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    private void open() {
        if (timeline.getSelectionModel().getSelectedItem() instanceof TimelineLine.Act act) {
            tools.places().apply(act.first()).ifPresent(tools.navigator()::go);
        }
    }

    private void narrow() {
        TimelineSort wanted = sort.getValue();
        List<TimelineEntry> left = entries.stream()
                .filter(entry -> wanted.lets(entry.record().kind()))
                .filter(entry -> has(entry, search.queryProperty().get()))
                .toList();
        List<TimelineLine> lines = TimelineLine.of(left, tools.show().zone());
        timeline.getItems().setAll(lines);
        count.setText(texts.get(
                "case.timeline.count",
                lines.stream().filter(TimelineLine.Act.class::isInstance).count()));
    }

    private boolean has(TimelineEntry entry, String words) {
        return (entry.label() + "\n" + entry.who() + "\n" + tools.show().action(entry.action()))
                .toLowerCase(texts.locale())
                .contains(words.toLowerCase(texts.locale()));
    }

    private String labels(List<String> labels) {
        List<String> named = labels.stream().filter(label -> !label.isBlank()).toList();
        String shown = named.stream().limit(NAMED).collect(Collectors.joining(", "));
        return named.size() <= NAMED
                ? shown
                : texts.get("case.timeline.more", shown, named.size() - NAMED, named.size());
    }

    private final class LineCell extends ListCell<TimelineLine> {

        private final Label time = new Label();
        private final Label action = new Label();
        private final Label what = new Label();
        private final Label who = new Label();
        private final HBox line = new HBox();
        private final Label day = new Label();

        LineCell() {
            getStyleClass().add("timeline-cell");
            time.getStyleClass().addAll("quiet", "timeline-time");
            action.getStyleClass().add("timeline-action");
            what.getStyleClass().add("timeline-what");
            what.setMinWidth(0);
            who.getStyleClass().add("quiet");
            who.setMinWidth(USE_PREF_SIZE);
            day.getStyleClass().add("timeline-day");
            VBox words = new VBox(action, what);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            line.getStyleClass().add("timeline-line");
            line.getChildren().setAll(time, words, who);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable TimelineLine item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            switch (item) {
                case TimelineLine.Day heading -> {
                    day.setText(tools.show().dateWithWeekday(heading.date()));
                    setAccessibleText(day.getText());
                    setGraphic(day);
                }
                case TimelineLine.Act act -> {
                    String at = tools.show().time(act.at());
                    time.setText(at.substring(at.indexOf(' ') + 1));
                    action.setText(tools.show().action(act.action()));
                    what.setText(labels(act.labels()));
                    what.setManaged(!what.getText().isEmpty());
                    who.setText(tools.show().who(act.who()));
                    setAccessibleText(String.join(", ", time.getText(), action.getText(), what.getText(), act.who()));
                    setGraphic(line);
                }
            }
        }
    }
}
