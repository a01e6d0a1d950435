package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.format.Resources;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;

/// Shows on request what a saved page or web archive keeps, and takes in what the user chooses.
final class ArchiveMembersPane extends VBox {

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceText words;
    private final EvidenceItem item;

    ArchiveMembersPane(EvidenceTools tools, EvidenceStores stores, EvidenceText words, EvidenceItem item) {
        this.tools = tools;
        this.stores = stores;
        this.words = words;
        this.item = item;
        getStyleClass().add("tab-content");
        boolean any = FormatReader.hasResources(item.description().type());
        setVisible(any);
        setManaged(any);
        Texts texts = tools.texts();
        Label explanation = new Label(texts.get("evidence.resources.explanation"));
        explanation.getStyleClass().add("quiet");
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        Button show = new Button(texts.get("evidence.resources.show"), Icon.ARCHIVE.node());
        show.setId("showResources");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(event -> read());
        getChildren().setAll(show, explanation);
    }

    private void read() {
        tools.tasks()
                .work(
                        "evidence.task.resources",
                        progress -> stores.formats()
                                .resources(
                                        stores.vault().path(item.file().hash()),
                                        item.description().type(),
                                        progress),
                        this::ask);
    }

    private void ask(Resources resources) {
        List<String> notices = resources.notices().stream().map(words::notice).toList();
        if (resources.all().isEmpty()) {
            tools.dialogs().inform("evidence.resources.title", "evidence.resources.none", String.join("\n", notices));
            return;
        }
        tools.dialogs()
                .form(
                        "evidence.resources.title",
                        "evidence.resources.take",
                        new ResourcesForm(words, resources, notices))
                .ifPresent(this::take);
    }

    private void take(Set<Integer> numbers) {
        tools.tasks()
                .work(
                        "evidence.task.takeResources",
                        progress -> stores.intake().takeMembers(item, numbers, progress),
                        this::tell);
    }

    private void tell(IntakeResult result) {
        String keys = result.added().stream().map(EvidenceItem::key).collect(Collectors.joining(", "));
        tools.dialogs()
                .inform(
                        "evidence.resources.title",
                        "evidence.resources.taken",
                        result.added().size(),
                        keys,
                        result.known().size());
    }
}
