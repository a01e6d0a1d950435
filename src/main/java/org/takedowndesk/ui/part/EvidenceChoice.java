package org.takedowndesk.ui.part;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Preferences;

/// Chooses evidence of a case, to go with a complaint or to document a purchase.
public final class EvidenceChoice implements Form<List<EvidenceItem>> {

    private final TableView<EvidenceItem> table = new TableView<>();
    private final VBox view = new VBox(table);

    public EvidenceChoice(Show show, Preferences preferences, List<EvidenceItem> offered) {
        Texts texts = show.texts();
        table.setId("evidenceChoice");
        table.setAccessibleText(texts.get("complaint.attachments.add"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .addAll(List.of(
                        Columns.text("keyColumn", texts.get("casebundle.exhibit"), 90, EvidenceItem::key),
                        Columns.text(
                                "kindColumn",
                                texts.get("casebundle.evidence.kind"),
                                160,
                                item -> texts.name(item.kind())),
                        Columns.text("titleColumn", texts.get("casebundle.title"), 260, EvidenceItem::displayName),
                        Columns.text(
                                "capturedColumn",
                                texts.get("casebundle.caption.capturedAt"),
                                130,
                                item -> show.time(item.capturedAt().at()))));
        TableLayout.fit(table, preferences);
        table.setItems(FXCollections.observableArrayList(offered));
        table.setPlaceholder(new EmptyState(
                Icon.EVIDENCE, texts.get("complaint.attachments.none"), texts.get("complaint.attachments.none.hint")));
        view.getStyleClass().add("dialog-choice");
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return table;
    }

    @Override
    public Optional<List<EvidenceItem>> result() {
        return Optional.of(List.copyOf(table.getSelectionModel().getSelectedItems()));
    }
}
