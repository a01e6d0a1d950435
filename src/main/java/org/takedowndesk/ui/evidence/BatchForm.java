package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// Asks for source link, time of capture and listing of the files that are about to be added.
final class BatchForm implements Form<Batch> {

    /// What can be chosen from.
    ///
    /// @param cases one where the case is clear already
    record Offer(List<CaseFile> cases, List<Listing> listings) {
        Offer {
            cases = List.copyOf(cases);
            listings = List.copyOf(listings);
        }
    }

    private final EvidenceText words;
    private final Offer offer;
    private final ComboBox<CaseFile> caseFile = new ComboBox<>();
    private final ComboBox<Listing> listing = new SearchableComboBox<>();
    private final TextField sourceUrl = new TextField();
    private final TextField capturedAt = new TextField();
    private final FormChecks checks = new FormChecks();
    private final VBox view = new VBox();
    private String filledIn = "";

    BatchForm(Texts texts, EvidenceText words, Offer offer, Batch start, String what) {
        this.words = words;
        this.offer = offer;
        view.getStyleClass().addAll("form", "dialog-form");
        Label subject = new Label(what);
        subject.setWrapText(true);
        view.getChildren().add(subject);
        if (offer.cases().size() > 1) {
            view.getChildren().add(new FormField(texts.get("evidence.add.case"), caseFile));
        }
        FormField link = new FormField(texts.get("evidence.sourceUrl"), sourceUrl);
        link.setHint(texts.get("evidence.add.sourceUrl.hint"));
        FormField time = new FormField(texts.get("evidence.capturedAt"), capturedAt);
        time.setHint(texts.get("evidence.add.capturedAt.hint"));
        FormField shows = new FormField(texts.get("evidence.add.listing"), listing);
        shows.setHint(texts.get("evidence.add.listing.hint"));
        view.getChildren().addAll(shows, link, time);
        caseFile.setConverter(shown(file -> file.reference() + " " + file.title()));
        listing.setConverter(shown(words::listing));
        sourceUrl.setId("batchSourceUrl");
        capturedAt.setId("batchCapturedAt");
        listing.setId("batchListing");
        caseFile.setId("batchCase");
        checks.add(time, () -> wrongTime() ? Optional.of(texts.get("evidence.capturedAt.wrong")) : Optional.empty());
        fill(start);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return offer.cases().size() > 1 ? caseFile : sourceUrl;
    }

    @Override
    public Optional<Batch> result() {
        if (!checks.passOrLeadToFault()) {
            return Optional.empty();
        }
        Listing chosen = listing.getValue();
        return Optional.of(new Batch(
                Objects.requireNonNull(caseFile.getValue()).id(),
                chosen == null ? null : chosen.id(),
                sourceUrl.getText().strip(),
                words.time(capturedAt.getText()).orElse(null)));
    }

    private void fill(Batch start) {
        caseFile.getItems().setAll(offer.cases());
        caseFile.setValue(offer.cases().stream()
                .filter(file -> file.id().equals(start.caseId()))
                .findFirst()
                .orElse(offer.cases().getFirst()));
        caseFile.valueProperty().subscribe(this::offerListings);
        listing.setValue(offer.listings().stream()
                .filter(one -> one.id().equals(start.listing()))
                .findFirst()
                .orElse(null));
        sourceUrl.setText(start.sourceUrl());
        if (start.capturedAt() != null) {
            capturedAt.setText(words.show().time(start.capturedAt()));
        }
        listing.valueProperty().subscribe(this::suggestLink);
    }

    private void offerListings(@Nullable CaseFile file) {
        listing.setValue(null);
        listing.getItems()
                .setAll(offer.listings().stream()
                        .filter(one -> file != null && one.caseId().equals(file.id()))
                        .toList());
    }

    /// The listing's link is most often the source; what the user wrote stays.
    private void suggestLink(@Nullable Listing chosen) {
        if (chosen != null
                && (sourceUrl.getText().isBlank() || sourceUrl.getText().equals(filledIn))) {
            filledIn = chosen.canonical();
            sourceUrl.setText(filledIn);
        }
    }

    private boolean wrongTime() {
        String written = capturedAt.getText();
        return !written.isBlank() && words.time(written).isEmpty();
    }

    static <T> StringConverter<T> shown(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
