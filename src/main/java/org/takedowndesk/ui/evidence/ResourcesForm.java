package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.format.FactName;
import org.takedowndesk.format.Resource;
import org.takedowndesk.format.Resources;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// What a saved page or web archive keeps, to choose from: first what can be evidence of its own, on request all.
final class ResourcesForm implements Form<Set<Integer>> {

    private static final int ADDRESS = 60;
    private static final double WIDTH = 720;
    private static final double HEIGHT = 360;

    private final EvidenceText words;
    private final Resources resources;
    private final ListView<Resource> list = new ListView<>();
    private final CheckBox everything = new CheckBox();
    private final Label missing = new Label();
    private final VBox view = new VBox();

    ResourcesForm(EvidenceText words, Resources resources, List<String> notices) {
        this.words = words;
        this.resources = resources;
        view.getStyleClass().add("form");
        list.setId("resources");
        list.getStyleClass().add("resource-list");
        list.setAccessibleText(words.texts().get("evidence.resources.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(new Label(words.texts().get("evidence.resources.noneSensible")));
        everything.setId("allResources");
        everything.setText(words.texts()
                .get("evidence.resources.everything", resources.all().size()));
        everything.selectedProperty().subscribe(shown -> fill());
        missing.setId("noResourceChosen");
        missing.getStyleClass().add("quiet");
        Label how = new Label(words.texts().get("evidence.resources.how"));
        how.getStyleClass().add("quiet");
        how.setWrapText(true);
        view.getChildren().setAll(how, list, everything, missing);
        notices.forEach(notice -> {
            StatusDot dot = new StatusDot(notice, Tone.WARN);
            dot.setWrapText(true);
            view.getChildren().add(dot);
        });
    }

    private void fill() {
        list.getItems()
                .setAll(resources.all().stream()
                        .filter(resource -> everything.isSelected() || resource.sensible())
                        .toList());
    }

    private String line(Resource resource) {
        String address = resource.url().isEmpty() ? resource.place() : resource.url();
        String when = resource.said(FactName.SERVER_TIME)
                .or(() -> resource.said(FactName.CAPTURED_AT))
                .map(time -> words.said(FactName.SERVER_TIME, time))
                .orElse("");
        return words.texts()
                .get(
                        "evidence.resources.line",
                        DisplayName.of(address, ADDRESS),
                        DisplayName.visible(resource.type()),
                        words.show().bytes(Math.max(0, resource.size())),
                        resource.said(FactName.STATUS).orElse("–"),
                        when.isEmpty() ? "–" : when);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return list;
    }

    @Override
    public Optional<Set<Integer>> result() {
        Set<Integer> numbers = list.getSelectionModel().getSelectedItems().stream()
                .map(Resource::number)
                .collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            missing.setText(words.texts().get("evidence.resources.chooseOne"));
            list.requestFocus();
            return Optional.empty();
        }
        return Optional.of(numbers);
    }

    private final class Cell extends ListCell<Resource> {

        @Override
        protected void updateItem(@Nullable Resource resource, boolean empty) {
            super.updateItem(resource, empty);
            setText(empty || resource == null ? null : line(resource));
        }
    }
}
