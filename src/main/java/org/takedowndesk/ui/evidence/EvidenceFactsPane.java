package org.takedowndesk.ui.evidence;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.FileDescription;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.CopyLabel;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// What is known of an item's file, and from where.
final class EvidenceFactsPane extends GridPane {

    private static final int HASH_SHOWN = 30;

    private final Texts texts;
    private final EvidenceText words;
    private int rows;

    EvidenceFactsPane(Texts texts, EvidenceText words, EvidenceSheet sheet) {
        this.texts = texts;
        this.words = words;
        getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        fill(sheet.item(), sheet.parents());
    }

    private void fill(EvidenceItem item, List<EvidenceItem> parents) {
        FileDescription file = item.description();
        fact("evidence.fact.name", "factName", DisplayName.visible(item.file().name()));
        fact("evidence.fact.type", "factType", texts.name(file.type()));
        if (file.nameContradicts()) {
            add("", warning("factContradiction", texts.get("evidence.fact.contradiction"), Tone.WARN));
        }
        words.trouble(file).ifPresent(trouble -> add("", warning("factCondition", trouble, Tone.WARN)));
        fact("evidence.fact.size", "factSize", words.exactSize(item.file().size()));
        fact("evidence.fact.extent", "factExtent", words.extent(file));
        if (file.exifTime() != null) {
            fact("evidence.fact.exif", "factExif", file.exifTime().replace('T', ' '));
        }
        fact(
                "evidence.fact.capturedAt",
                "factCapturedAt",
                texts.get(
                        "evidence.fact.capturedAt.value",
                        words.show().exactTime(item.capturedAt().at()),
                        texts.name(item.capturedAt().basis())));
        fact("evidence.fact.capturedBy", "factCapturedBy", DisplayName.visible(item.capturedBy()));
        fact("evidence.fact.method", "factMethod", texts.name(item.method()));
        fact("evidence.fact.takenInAt", "factTakenInAt", words.show().exactTime(item.takenInAt()));
        hash("evidence.fact.hash", "factHash", item.file().hash().hex());
        Derivation derivation = item.derivation();
        if (derivation != null) {
            parents.forEach(parent -> {
                fact(
                        "evidence.fact.madeFrom",
                        "factParent" + parent.key(),
                        parent.key() + " " + EvidenceText.name(parent));
                hash(
                        "evidence.fact.parentHash",
                        "factHash" + parent.key(),
                        parent.file().hash().hex());
            });
        }
    }

    private void fact(String key, String id, String value) {
        if (value.isEmpty()) {
            return;
        }
        Label label = new Label(value);
        label.setId(id);
        label.setWrapText(true);
        add(texts.get(key), label);
    }

    private void hash(String key, String id, String hash) {
        CopyLabel label = new CopyLabel(texts.get("evidence.fact.hash.copy"), hash);
        label.setLength(HASH_SHOWN);
        label.setId(id);
        add(texts.get(key), label);
    }

    private static Node warning(String id, String words, Tone tone) {
        StatusDot dot = new StatusDot(words, tone);
        dot.setId(id);
        dot.setWrapText(true);
        return dot;
    }

    private void add(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("quiet");
        GridPane.setValignment(label, VPos.TOP);
        addRow(rows++, label, value);
    }
}
