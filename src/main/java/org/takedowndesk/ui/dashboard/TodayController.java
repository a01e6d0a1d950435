package org.takedowndesk.ui.dashboard;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.db.Subject;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.part.Badge;
import org.takedowndesk.ui.part.Tone;

/// The day: what is due, which answers are owed, what blocks a filing, and where the user left off.
public final class TodayController implements Screen {

    private final TodayTools tools;
    private final TodayStores stores;
    private final Texts texts;
    private final Parent view;

    @FXML
    private Label date;

    @FXML
    private VBox bands;

    public TodayController(TodayTools tools, TodayStores stores) {
        this.tools = tools;
        this.stores = stores;
        this.texts = tools.texts();
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("Section.TODAY");
    }

    @Override
    public void refresh() {
        tools.tasks()
                .run(
                        "today.task.read",
                        progress -> stores.read(
                                tools.clock().instant(), tools.show().zone()),
                        this::show);
    }

    private void show(Today today) {
        date.setText(tools.show()
                .dateWithWeekday(today.now().atZone(tools.show().zone()).toLocalDate()));
        bands.getChildren().clear();
        if (today.cases().isEmpty()) {
            bands.getChildren().add(steps(today.steps(), List.of(FirstSteps.Step.values())));
            return;
        }
        band("due", today.day().due().stream().map(clock -> clock(today, clock)).toList());
        band(
                "owed",
                today.day().owed().stream().map(clock -> clock(today, clock)).toList());
        band("blocked", blocked(today));
        band("left", today.recent().stream().map(this::recent).toList());
        if (!today.steps().allDone()) {
            bands.getChildren().add(steps(today.steps(), today.steps().left()));
        }
    }

    private Node clock(Today today, RunningClock clock) {
        return new ClockRow(tools, stores, today, clock);
    }

    private List<Node> blocked(Today today) {
        return today.day().blocked().stream()
                .flatMap(blocked -> {
                    @Nullable
                    CaseFile file = today.cases().get(blocked.complaint().caseId());
                    return Optional.ofNullable(file)
                            .<Node>map(known -> new BlockedRow(tools, stores, blocked, known))
                            .stream();
                })
                .toList();
    }

    /// A band under its heading, with how much is in it; it says so where there is nothing.
    private void band(String name, List<? extends Node> rows) {
        Label heading = new Label(texts.get("today.band." + name));
        heading.getStyleClass().add("section-title");
        Badge count = new Badge(rows.isEmpty() ? "" : String.valueOf(rows.size()), Tone.QUIET);
        count.setId("count-" + name);
        HBox head = new HBox(heading, count);
        head.getStyleClass().add("today-head");
        VBox band = new VBox(head);
        band.setId("band-" + name);
        band.getStyleClass().add("today-band");
        if (rows.isEmpty()) {
            Label none = new Label(texts.get("today.none." + name));
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            band.getChildren().add(none);
        }
        band.getChildren().addAll(rows);
        bands.getChildren().add(band);
    }

    private Node recent(CaseFiles.Recent recent) {
        CaseFile file = recent.file();
        Hyperlink open = new Hyperlink(file.reference());
        open.setId("recent" + file.id().value());
        open.setOnAction(event -> tools.navigator().go(new Place.OneCase(file.id(), CaseSection.OVERVIEW)));
        Label at = new Label(tools.show().time(recent.last().at()));
        at.getStyleClass().add("quiet");
        VBox which = new VBox(open, at);
        which.getStyleClass().add("today-when");
        Label title = new Label(file.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label last = new Label(texts.get(
                "today.last",
                tools.show().action(recent.last().action()),
                recent.last().label()));
        last.getStyleClass().add("quiet");
        VBox text = new VBox(title, last);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(which, text);
        row.getStyleClass().add("today-row");
        Subject touched = recent.last().record();
        tools.places()
                .apply(touched)
                .filter(place -> !(place instanceof Place.OneCase))
                .ifPresent(place -> row.getChildren().add(goOn(place)));
        return row;
    }

    private Button goOn(Place place) {
        Button button = new Button(texts.get("today.goOn"));
        button.getStyleClass().add("small");
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setOnAction(event -> tools.navigator().go(place));
        return button;
    }

    private Node steps(FirstSteps steps, List<FirstSteps.Step> shown) {
        Label heading = new Label(texts.get("today.band.steps"));
        heading.getStyleClass().add("section-title");
        Label hint = new Label(texts.get("today.steps.hint"));
        hint.getStyleClass().addAll("quiet", "today-hint");
        hint.setWrapText(true);
        VBox band = new VBox(heading, hint);
        band.setId("band-steps");
        band.getStyleClass().add("today-band");
        for (FirstSteps.Step step : shown) {
            band.getChildren().add(new StepRow(tools, steps, step));
        }
        return band;
    }
}
