package org.takedowndesk.ui.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.complaint.ComplaintDraft;
import org.takedowndesk.complaint.LintFinding;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.Reason;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.FormField;

/// The draft in the order of the portal's form. Saves by itself; once filed it only shows what was filed.
public final class DraftController {

    private final ComplaintTools tools;
    private final ComplaintStores stores;
    private final Texts texts;
    private final Locale locale;
    private final RightWords rightWords;
    private final AttachmentList attachmentList;
    private final Parent view;
    private @Nullable DraftHints hints;
    private @Nullable Matter matter;
    private @Nullable AutoSave<ComplaintDraft> autoSave;
    private List<ListingId> listings = List.of();
    private Consumer<ComplaintDraft> onEdit = draft -> {};

    @FXML
    private VBox form;

    @FXML
    private Label frozen;

    @FXML
    private FormField siteField;

    @FXML
    private ComboBox<Site> site;

    @FXML
    private ComboBox<TargetKind> target;

    @FXML
    private FormField rightField;

    @FXML
    private ComboBox<Right> right;

    @FXML
    private FormField reasonField;

    @FXML
    private ComboBox<Reason> reason;

    @FXML
    private VBox about;

    @FXML
    private FormField valueField;

    @FXML
    private TextField value;

    @FXML
    private FormField listingsField;

    @FXML
    private Button chooseListings;

    @FXML
    private Label listingCount;

    @FXML
    private FormField explanationField;

    @FXML
    private TextArea explanation;

    @FXML
    private VBox attachments;

    public DraftController(ComplaintTools tools, ComplaintStores stores) {
        this.tools = tools;
        this.stores = stores;
        this.texts = tools.texts();
        this.locale = texts.locale();
        this.rightWords = new RightWords(texts, tools.lintWords(), stores);
        this.attachmentList = new AttachmentList(tools, stores.packs(), this::edited);
        this.view = tools.fxml().load(this);
    }

    public Parent view() {
        return view;
    }

    /// Called with what the form holds after each change by the user, before it is saved.
    void onEdit(Consumer<ComplaintDraft> listener) {
        onEdit = listener;
    }

    /// Shows the complaint as it was read; what the user is typing just now stays.
    void show(Matter read) {
        boolean first = matter == null;
        matter = read;
        boolean filed = read.complaint().filed();
        frozen.setText(texts.get("complaint.frozen"));
        frozen.setVisible(filed);
        frozen.setManaged(filed);
        for (Node node : List.of(site, target, right, reason, chooseListings)) {
            node.setDisable(filed);
        }
        value.setEditable(!filed);
        explanation.setEditable(!filed);
        attachmentList.freeze(filed);
        ComplaintDraft draft = ComplaintDraft.of(read.complaint());
        if (first) {
            watch(draft);
        } else {
            requireSave().refresh(draft);
            describe();
        }
    }

    boolean leave() {
        return autoSave == null || autoSave.leave();
    }

    boolean canUndo() {
        return autoSave != null && autoSave.canUndo();
    }

    void undo() {
        requireSave().undo();
        edited();
    }

    /// Puts the cursor where a finding can be cured.
    void lead(LintFinding.Code code) {
        requireHints().cure(code, attachmentList.firstField()).requestFocus();
    }

    @FXML
    private void initialize() {
        site.getItems().setAll(stores.packs().sites());
        site.setConverter(NewComplaintForm.named(each -> each.name(locale)));
        target.getItems().setAll(TargetKind.values());
        target.setConverter(EnumNames.of(TargetKind.class, texts));
        right.setConverter(NewComplaintForm.named(rightWords::name));
        reason.setConverter(NewComplaintForm.named(
                each -> stores.packs().reasonGroup(each).name(locale) + " · " + each.name(locale)));
        reason.setVisibleRowCount(16);
        attachments.getChildren().setAll(attachmentList);
        hints = new DraftHints(
                stores,
                texts,
                rightWords,
                new DraftHints.Fields(
                        siteField,
                        site,
                        target,
                        rightField,
                        right,
                        reasonField,
                        reason,
                        about,
                        valueField,
                        listingsField,
                        listingCount,
                        explanationField,
                        explanation,
                        value,
                        chooseListings));
    }

    private void watch(ComplaintDraft draft) {
        AutoSave<ComplaintDraft> save = new AutoSave<>(draft, this::read, this::fill, this::save);
        autoSave = save;
        site.setOnAction(event -> edited());
        target.setOnAction(event -> edited());
        right.setOnAction(event -> edited());
        reason.setOnAction(event -> edited());
        explanation.textProperty().subscribe((before, now) -> edited());
        value.textProperty().subscribe((before, now) -> edited());
        save.watch(
                site.valueProperty(),
                target.valueProperty(),
                right.valueProperty(),
                reason.valueProperty(),
                value.textProperty(),
                explanation.textProperty(),
                attachmentList.changes());
        save.attach(form, value, explanation);
    }

    /// What the fields hold; there is nothing in them that could not be saved.
    private Optional<ComplaintDraft> read() {
        if (site.getValue() == null) {
            return Optional.empty();
        }
        return Optional.of(new ComplaintDraft(
                site.getValue().id(),
                right.getValue() == null ? null : right.getValue().id(),
                target.getValue(),
                reason.getValue() == null ? "" : reason.getValue().id(),
                valueField.isVisible() ? value.getText().strip() : "",
                explanation.getText(),
                listings,
                attachmentList.attachments()));
    }

    private void fill(ComplaintDraft draft) {
        site.setValue(stores.packs().site(draft.site()).orElse(null));
        target.setValue(draft.target());
        Matter shown = Objects.requireNonNull(matter);
        right.setValue(shown.rights().stream()
                .filter(each -> each.id().equals(draft.right()))
                .findFirst()
                .orElse(null));
        reason.setValue(stores.packs().reason(draft.reason()).orElse(null));
        value.setText(draft.reasonField());
        explanation.setText(draft.explanation());
        listings = draft.listings();
        attachmentList.show(shown, draft.attachments());
        describe();
    }

    private void save(ComplaintDraft draft, Runnable settled) {
        Matter shown = Objects.requireNonNull(matter);
        if (shown.complaint().filed()) {
            settled.run();
            return;
        }
        tools.tasks()
                .save(
                        "complaint.task.save",
                        () -> stores.complaints().write(shown.complaint().id(), draft),
                        settled);
    }

    private void edited() {
        if (autoSave == null || matter == null) {
            return;
        }
        describe();
        read().ifPresent(onEdit);
    }

    private void describe() {
        requireHints().describe(Objects.requireNonNull(matter), listings);
        if (site.getValue() != null) {
            attachmentList.describe(
                    Optional.ofNullable(reason.getValue()),
                    !explanation.getText().isBlank());
        }
    }

    private DraftHints requireHints() {
        return Objects.requireNonNull(hints);
    }

    @FXML
    private void chooseListings() {
        Matter shown = Objects.requireNonNull(matter);
        ListingChoice choice = new ListingChoice(
                texts,
                shown,
                site.getValue(),
                target.getValue(),
                listings,
                stores.packs().limits(site.getValue()).linksPerComplaint().value());
        choice.fit(tools.preferences());
        tools.dialogs()
                .form("complaint.listings.choose", "complaint.listings.take", choice)
                .ifPresent(this::take);
    }

    private void take(List<ListingId> chosen) {
        listings = chosen;
        attachmentList.touch();
        requireSave().flush();
        edited();
    }

    private AutoSave<ComplaintDraft> requireSave() {
        return Objects.requireNonNull(autoSave);
    }
}
