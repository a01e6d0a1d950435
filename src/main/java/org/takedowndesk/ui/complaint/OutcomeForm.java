package org.takedowndesk.ui.complaint;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.marketplace.PortalState;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormField;

/// Asks what became of listings: the state, with the portal's own words for it, when, and what was said.
final class OutcomeForm implements Form<OutcomeForm.Answer> {

    record Answer(List<ListingId> listings, ListingState state, Instant at, String note) {}

    private final Texts texts;
    private final List<ComplaintListing> listings;
    private final ComboBox<ListingState> state = new ComboBox<>();
    private final Label count = new Label();
    private final TextArea note = new TextArea();
    private final MomentField at;
    private final VBox view;

    OutcomeForm(Show show, RulePacks packs, Site site, Matter matter, List<ListingId> chosen, Instant now) {
        this.texts = show.texts();
        this.listings = matter.complaint().listings().stream()
                .filter(each -> chosen.contains(each.listing()))
                .toList();
        state.setId("outcomeState");
        state.getItems().setAll(possible());
        state.setConverter(NewComplaintForm.named(each -> words(packs, site, each)));
        state.valueProperty().subscribe(this::count);
        if (!state.getItems().isEmpty()) {
            state.getSelectionModel().selectFirst();
        }
        at = new MomentField(show, texts.get("complaint.outcome.at"), now);
        at.input().setId("outcomeAt");
        note.setId("outcomeNote");
        note.setPrefRowCount(4);
        note.setWrapText(true);
        FormField noteField = new FormField(texts.get("casebundle.complaints.note"), note);
        noteField.setHint(texts.get("complaint.outcome.note.hint"));
        view = new VBox(count, new FormField(texts.get("casebundle.complaints.state"), state), at.field(), noteField);
        view.getStyleClass().add("form-fields");
    }

    /// Whether no state can follow for any of the listings.
    boolean isEmpty() {
        return state.getItems().isEmpty();
    }

    /// The states that can follow for at least one of the listings, in the order of a complaint's life.
    private Set<ListingState> possible() {
        Set<ListingState> states = EnumSet.noneOf(ListingState.class);
        listings.forEach(each -> states.addAll(each.state().next()));
        return states;
    }

    private List<ListingId> takers(ListingState next) {
        return listings.stream()
                .filter(each -> each.state().next().contains(next))
                .map(ComplaintListing::listing)
                .toList();
    }

    private void count(ListingState next) {
        if (next != null) {
            count.setText(texts.get("complaint.outcome.count", takers(next).size(), listings.size()));
        }
    }

    private String words(RulePacks packs, Site site, ListingState each) {
        String portal = packs.portalStates(site).stream()
                .filter(state -> state.state().equals(each.name()))
                .map((PortalState state) -> state.name(texts.locale()))
                .collect(Collectors.joining(" / "));
        return portal.isEmpty()
                ? texts.name(each)
                : texts.get("complaint.outcome.portalWords", texts.name(each), portal);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return state;
    }

    @Override
    public Optional<Answer> result() {
        ListingState chosen = state.getValue();
        return at.value()
                .map(moment -> new Answer(
                        takers(chosen), chosen, moment, note.getText().strip()));
    }
}
