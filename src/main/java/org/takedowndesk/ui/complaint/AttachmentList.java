package org.takedowndesk.ui.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.marketplace.EvidenceKind;
import org.takedowndesk.marketplace.EvidenceNeed;
import org.takedowndesk.marketplace.Reason;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.EvidenceChoice;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// The evidence that goes with a complaint, what each item is to prove, and which proofs the reason still wants.
final class AttachmentList extends VBox {

    private final ComplaintTools tools;
    private final Texts texts;
    private final RulePacks packs;
    private final Runnable onEdit;
    private final IntegerProperty changes = new SimpleIntegerProperty();
    private final VBox needs = new VBox();
    private final VBox lines = new VBox();
    private final Button add;
    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable Matter matter;
    private boolean frozen;

    AttachmentList(ComplaintTools tools, RulePacks packs, Runnable onEdit) {
        this.tools = tools;
        this.texts = tools.texts();
        this.packs = packs;
        this.onEdit = onEdit;
        add = new Button(texts.get("complaint.attachments.add"), Icon.ADD.node());
        add.setId("addEvidence");
        add.setOnAction(event -> choose());
        needs.getStyleClass().add("needs");
        lines.getStyleClass().add("attachment-lines");
        getStyleClass().add("attachments");
        getChildren().addAll(needs, lines, add);
    }

    /// Counts changes, so that a form can watch it.
    ReadOnlyIntegerProperty changes() {
        return changes;
    }

    void touch() {
        changes.set(changes.get() + 1);
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    Node firstField() {
        return add;
    }

    void freeze(boolean now) {
        frozen = now;
        add.setDisable(now);
    }

    void show(Matter read, List<Attachment> shown) {
        matter = read;
        attachments.clear();
        attachments.addAll(shown);
        layOut();
    }

    /// Shows which needs of the reason are met.
    void describe(Optional<Reason> reason, boolean explained) {
        Set<String> proofs = attachments.stream().map(Attachment::proof).collect(Collectors.toSet());
        if (explained) {
            proofs.add(EvidenceKind.EXPLANATION);
        }
        needs.getChildren()
                .setAll(reason.map(Reason::evidence).orElse(List.of()).stream()
                        .map(need -> dot(need, need.anyOf().stream().anyMatch(proofs::contains)))
                        .toList());
    }

    private Node dot(EvidenceNeed need, boolean met) {
        String kinds = ReasonNotes.kinds(packs, texts, need);
        if (met) {
            return new StatusDot(texts.get("complaint.need.met", kinds), Tone.GOOD);
        }
        return need.required()
                ? new StatusDot(texts.get("complaint.need.open", kinds), Tone.BAD)
                : new StatusDot(texts.get("complaint.need.welcome", kinds), Tone.QUIET);
    }

    private void layOut() {
        Matter shown = Objects.requireNonNull(matter);
        lines.getChildren()
                .setAll(attachments.stream()
                        .map(attachment -> line(shown.evidence(attachment.item()), attachment))
                        .toList());
    }

    private Node line(EvidenceItem item, Attachment attachment) {
        Label key = new Label(item.key());
        key.getStyleClass().add("mono");
        key.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(item.displayName());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<String> proof = new ComboBox<>();
        proof.getItems().add("");
        packs.evidenceKinds().stream()
                .map(EvidenceKind::id)
                .filter(kind -> !kind.equals(EvidenceKind.EXPLANATION))
                .forEach(proof.getItems()::add);
        proof.setConverter(NewComplaintForm.named(kind -> kind.isEmpty()
                ? texts.get("complaint.attachments.noProof")
                : packs.evidenceKind(kind).name(texts.locale())));
        proof.setValue(attachment.proof());
        proof.setAccessibleText(texts.get("complaint.attachments.proofOf", item.key()));
        proof.setDisable(frozen);
        proof.setOnAction(event -> replace(attachment, new Attachment(item.id(), proof.getValue())));
        Button remove = new Button("", Icon.CANCEL.node());
        remove.getStyleClass().addAll("button-icon", "flat");
        remove.setAccessibleText(texts.get("complaint.attachments.remove", item.key()));
        remove.setTooltip(new Tooltip(texts.get("complaint.attachments.remove", item.key())));
        remove.setDisable(frozen);
        remove.setOnAction(event -> remove(attachment));
        HBox line = new HBox(key, name, proof, remove);
        line.getStyleClass().add("attachment-line");
        return line;
    }

    private void replace(Attachment before, Attachment now) {
        attachments.replaceAll(each -> each.equals(before) ? now : each);
        changed();
    }

    private void remove(Attachment attachment) {
        attachments.remove(attachment);
        changed();
        add.requestFocus();
    }

    private void choose() {
        Matter shown = Objects.requireNonNull(matter);
        Set<EvidenceId> there = attachments.stream().map(Attachment::item).collect(Collectors.toSet());
        List<EvidenceItem> offered = shown.evidence().stream()
                .filter(item -> !item.isInBin())
                .filter(item -> !there.contains(item.id()))
                .toList();
        tools.dialogs()
                .form(
                        "complaint.attachments.add",
                        "complaint.attachments.take",
                        new EvidenceChoice(tools.show(), tools.preferences(), offered))
                .ifPresent(chosen -> {
                    chosen.forEach(item -> attachments.add(new Attachment(item.id(), ProofGuess.of(item.kind()))));
                    changed();
                });
    }

    private void changed() {
        layOut();
        touch();
        onEdit.run();
    }
}
