package org.takedowndesk.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.text.Texts;
import org.takedowndesk.timestamp.StampVerdict;
import org.takedowndesk.timestamp.Timestamp;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// Since when an item is proven to exist, by whom, and the ways to more proof.
final class ItemProofPane extends VBox {

    /// A timestamp and what it proves.
    private record Checked(Timestamp stamp, StampVerdict verdict) {}

    private static final double GAP = 8;

    private final EvidenceTools tools;
    private final ProofStores stores;
    private final EvidenceText words;
    private final EvidenceItem item;
    private final VBox lines = new VBox();

    ItemProofPane(EvidenceTools tools, ProofStores stores, EvidenceText words, EvidenceItem item) {
        this.tools = tools;
        this.stores = stores;
        this.words = words;
        this.item = item;
        getStyleClass().add("evidence-log");
        lines.setId("proofLines");
        lines.getStyleClass().add("log-lines");
        Label explanation = new Label(tools.texts().get("evidence.proof.explanation"));
        explanation.setWrapText(true);
        explanation.getStyleClass().add("quiet");
        FlowPane buttons = new FlowPane(
                button("proofQuery", Icon.EXPORT, "evidence.proof.query", this::writeQuery),
                button("proofImport", Icon.IMPORT, "evidence.proof.import", this::takeIn),
                button("proofTrust", Icon.VERIFIED, "evidence.proof.trust", this::trust));
        buttons.getStyleClass().add("buttons");
        buttons.setHgap(GAP);
        buttons.setVgap(GAP);
        getChildren().setAll(lines, buttons, explanation);
    }

    private Button button(String id, Icon icon, String key, Runnable action) {
        Button button = new Button(tools.texts().get(key), icon.node());
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Reads again what is proven.
    void refresh() {
        tools.tasks()
                .run(
                        "evidence.task.proof",
                        progress -> stores.stamps().of(Custody.subject(item.id())).stream()
                                .map(stamp -> new Checked(stamp, stores.stamps().verify(stamp)))
                                .toList(),
                        this::show);
    }

    private void show(List<Checked> all) {
        lines.getChildren().clear();
        if (all.isEmpty()) {
            Label none = new Label(tools.texts().get("evidence.proof.none"));
            none.setWrapText(true);
            lines.getChildren().add(none);
        }
        all.forEach(checked -> lines.getChildren().add(line(checked)));
    }

    private VBox line(Checked checked) {
        Texts texts = tools.texts();
        StampVerdict verdict = checked.verdict();
        String state = verdict.provenSince() == null
                ? texts.name(verdict.state())
                : texts.get("evidence.proof.since", words.show().exactTime(verdict.provenSince()), verdict.authority());
        StatusDot dot = new StatusDot(state, tone(verdict));
        dot.setWrapText(true);
        VBox line = new VBox(dot);
        line.getStyleClass().add("log-line");
        for (StampVerdict.Note note : verdict.notes()) {
            Label why = new Label(texts.get(
                    "StampRemark." + note.remark().name(), note.values().toArray()));
            why.setWrapText(true);
            line.getChildren().add(why);
        }
        Label when = new Label(texts.get(
                "evidence.proof.asked",
                texts.name(checked.stamp().method()),
                words.show().exactTime(checked.stamp().madeAt())));
        when.setWrapText(true);
        when.getStyleClass().add("quiet");
        line.getChildren().add(when);
        return line;
    }

    private static Tone tone(StampVerdict verdict) {
        return switch (verdict.state()) {
            case PROVEN -> Tone.GOOD;
            case WAITING -> Tone.QUIET;
            case TO_COMPARE -> Tone.ACCENT;
            case UNPROVEN -> Tone.WARN;
            case BROKEN -> Tone.BAD;
        };
    }

    private void writeQuery() {
        tools.dialogs()
                .chooseFileToSave("evidence.proof.query.title", item.key() + ".tsq", FileFilter.ANY)
                .ifPresent(target -> tools.tasks()
                        .write(
                                "evidence.task.query",
                                progress -> {
                                    Timestamp stamp = stores.stamps().request(item);
                                    stores.stamps().writeQuery(stamp, target);
                                    return target;
                                },
                                this::tellNext));
    }

    private void tellNext(Path written) {
        tools.dialogs()
                .inform(
                        "evidence.proof.query.title",
                        "evidence.proof.query.next",
                        String.valueOf(written.getFileName()));
        refresh();
    }

    private void takeIn() {
        tools.dialogs()
                .chooseFileToOpen("evidence.proof.import.title", FileFilter.ANY)
                .ifPresent(file -> tools.tasks()
                        .write(
                                "evidence.task.token",
                                progress -> stores.stamps().importAny(file, null),
                                taken -> refresh()));
    }

    private void trust() {
        tools.dialogs()
                .chooseFileToOpen("evidence.proof.trust.title", FileFilter.ANY)
                .ifPresent(file -> tools.tasks()
                        .write(
                                "evidence.task.trust",
                                progress -> stores.stamps().trust(file),
                                trusted -> refresh()));
    }
}
