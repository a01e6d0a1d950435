package org.takedowndesk.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidencepackage.EvidencePackage;
import org.takedowndesk.evidencepackage.Provenance;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.CopyLabel;
import org.takedowndesk.vault.KeptFile;

/// Which packages of others an item came in with, who signed them, and what their sender did with it.
final class ProvenancePane extends VBox {

    private static final int HASH_SHOWN = 30;

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceText words;
    private final Texts texts;

    ProvenancePane(EvidenceTools tools, EvidenceStores stores, EvidenceText words, List<Provenance> all) {
        this.tools = tools;
        this.stores = stores;
        this.words = words;
        this.texts = tools.texts();
        getStyleClass().add("tab-content");
        setId("provenance");
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
        all.forEach(this::add);
    }

    private void add(Provenance provenance) {
        EvidencePackage from = provenance.from();
        line("section-title", "provenanceTitle", texts.get("evidence.provenance"));
        line("", "provenanceFile", texts.get("evidence.provenance.file", DisplayName.visible(from.file())));
        line(
                "",
                "provenanceAt",
                texts.get("evidence.provenance.at", words.show().exactTime(from.at())));
        if (!provenance.theirKey().isEmpty()) {
            String key = DisplayName.visible(provenance.theirKey());
            line("", "provenanceKey", texts.get("evidence.provenance.key", key));
        }
        line("quiet", "", texts.get("evidence.provenance.manifest"));
        hash("provenanceManifest", from.manifest().hex());
        if (from.signer().isEmpty()) {
            line("", "provenanceUnsigned", texts.get("evidence.provenance.unsigned"));
        } else {
            line("quiet", "", texts.get("evidence.provenance.signer"));
            hash("provenanceSigner", from.signer());
        }
        KeptFile log = from.custodyLog();
        if (log != null) {
            line("section-title", "", texts.get("evidence.provenance.acts"));
            provenance.log().forEach(this::act);
            getChildren().add(save(log));
        }
    }

    private void act(Provenance.Line act) {
        line(
                "",
                "",
                texts.get(
                        "evidence.provenance.act",
                        words.show().exactTime(act.at()),
                        DisplayName.visible(act.who()),
                        DisplayName.visible(words.show().action(act.action()))));
    }

    private Button save(KeptFile log) {
        Button save = new Button(texts.get("evidence.provenance.save"), Icon.EXPORT.node());
        save.setId("provenanceSave");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> tools.dialogs()
                .chooseFileToSave("evidence.provenance.save", log.name(), FileFilter.ANY)
                .ifPresent(target -> copy(log, target)));
        return save;
    }

    private void copy(KeptFile log, Path target) {
        tools.tasks()
                .write(
                        "evidence.task.copy",
                        progress -> {
                            stores.vault().copyOut(log.hash(), target);
                            return target;
                        },
                        written -> tools.dialogs()
                                .inform(
                                        "evidence.provenance.save",
                                        "evidence.copied",
                                        String.valueOf(written.getFileName())));
    }

    private void hash(String id, String hash) {
        CopyLabel label = new CopyLabel(texts.get("evidence.fact.hash.copy"), hash);
        label.setLength(HASH_SHOWN);
        label.setId(id);
        getChildren().add(label);
    }

    private void line(String style, String id, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        if (!id.isEmpty()) {
            label.setId(id);
        }
        getChildren().add(label);
    }
}
