package org.takedowndesk.ui.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.takedowndesk.complaint.LintFinding;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.Reason;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.SourcedValue;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.FormField;

/// Says beside the fields of a draft what follows from what they hold: choices, limits, counters.
final class DraftHints {

    private final ComplaintStores stores;
    private final Texts texts;
    private final Locale locale;
    private final RightWords rightWords;
    private final Fields fields;

    /// The fields that are spoken of.
    record Fields(
            FormField siteField,
            ComboBox<Site> site,
            ComboBox<TargetKind> target,
            FormField rightField,
            ComboBox<Right> right,
            FormField reasonField,
            ComboBox<Reason> reason,
            VBox about,
            FormField valueField,
            FormField listingsField,
            Label listingCount,
            FormField explanationField,
            TextArea explanation,
            TextField value,
            Button chooseListings) {}

    DraftHints(ComplaintStores stores, Texts texts, RightWords rightWords, Fields fields) {
        this.stores = stores;
        this.texts = texts;
        this.locale = texts.locale();
        this.rightWords = rightWords;
        this.fields = fields;
    }

    /// Everything that follows from what the fields hold: choices, hints, counters.
    void describe(Matter shown, List<ListingId> listings) {
        Site chosen = fields.site().getValue();
        if (chosen == null) {
            return;
        }
        fields.siteField()
                .setHint(texts.get(
                        "complaint.site.hint", stores.packs().portal(chosen).name(locale)));
        describeRights(shown, chosen);
        describeReasons(chosen);
        SourcedValue<Integer> most = stores.packs().limits(chosen).linksPerComplaint();
        SourcedNumber limits = new SourcedNumber(texts, stores.packs());
        fields.listingCount().setText(texts.get("complaint.listings.count", listings.size(), most.value()));
        fields.listingsField().setHint(limits.source(most.basis()));
        fields.listingsField()
                .showError(
                        listings.size() > most.value()
                                ? texts.get("complaint.tooMany", listings.size() - most.value(), most.value())
                                : "");
        SourcedValue<Integer> letters = stores.packs().limits(chosen).explanationCharacters();
        int length = fields.explanation().getText().length();
        fields.explanationField()
                .setHint(texts.get("complaint.explanation.count", length, letters.value()) + " · "
                        + limits.source(letters.basis()));
        fields.explanationField()
                .showError(
                        length > letters.value()
                                ? texts.get("complaint.tooLong", length - letters.value(), letters.value())
                                : "");
    }

    private void describeRights(Matter shown, Site chosen) {
        List<Right> fitting = stores.check().fitting(shown.rights(), chosen, stores.today());
        Choices.offer(fields.right(), fitting);
        fields.rightField()
                .setHint(
                        shown.rights().isEmpty()
                                ? texts.get("complaint.right.none")
                                : rightWords.misfits(shown.rights(), chosen));
    }

    private void describeReasons(Site chosen) {
        Right with = fields.right().getValue();
        Choices.offer(
                fields.reason(),
                with == null
                        ? List.of()
                        : stores.packs()
                                .reasons(chosen, with.type(), fields.target().getValue()));
        fields.reasonField().setHint(with == null ? texts.get("complaint.reason.rightFirst") : "");
        Optional<Reason> given = Optional.ofNullable(fields.reason().getValue());
        fields.about()
                .getChildren()
                .setAll(given.map(each -> new ReasonNotes(texts, stores.packs()).of(each, chosen))
                        .orElse(List.of()));
        fields.about().setVisible(given.isPresent());
        fields.about().setManaged(given.isPresent());
        Optional<String> asked = given.flatMap(stores.packs()::reasonField).map(field -> field.name(locale));
        fields.valueField().setVisible(asked.isPresent());
        fields.valueField().setManaged(asked.isPresent());
        asked.ifPresent(fields.valueField()::setText);
    }

    /// Where a finding can be cured.
    ///
    /// @param attachments where they are chosen
    Node cure(LintFinding.Code code, Node attachments) {
        return switch (code) {
            case NO_RIGHT,
                    RIGHT_TYPE_NOT_TAKEN,
                    RIGHT_ARCHIVED,
                    RIGHT_LAPSED,
                    RIGHT_IN_GRACE,
                    RIGHT_STATUS_UNKNOWN,
                    RIGHT_FIELD_MISSING,
                    RIGHT_PAPER_MISSING,
                    TERRITORY_BLOCKED,
                    TERRITORY_WARNING,
                    AUTHORITY_MISSING,
                    AUTHORITY_NOT_VALID -> fields.right();
            case NO_REASON, REASON_NOT_FITTING, REASON_UNVERIFIED, REASON_EXCLUDED_IF -> fields.reason();
            case REASON_FIELD_MISSING -> fields.value();
            case NO_LISTINGS,
                    TOO_MANY_LISTINGS,
                    LISTING_OF_OTHER_SITE,
                    LISTING_OF_OTHER_KIND,
                    LISTING_COMPLAINED_ALREADY -> fields.chooseListings();
            case EXPLANATION_MISSING, EXPLANATION_TOO_LONG -> fields.explanation();
            case PROOF_MISSING, ATTACHMENT_IN_BIN, ATTACHMENT_TOO_LARGE, ATTACHMENT_FORMAT -> attachments;
        };
    }
}
