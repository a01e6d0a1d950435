package org.takedowndesk.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.takedowndesk.capture.ListingGuess;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;

/// Shows new files of the watched folders with the listing that each seems to show.
final class IncomingOffer extends StackPane {

    private final EvidenceTools tools;
    private final EvidenceText words;
    private final IncomingFiles incoming;
    private final EvidenceAdding adding;
    private final OfferPane pane;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Subscription watch;

    IncomingOffer(EvidenceTools tools, EvidenceAdding adding) {
        this.tools = tools;
        this.adding = adding;
        this.incoming = tools.offers().incoming();
        this.words = new EvidenceText(tools.texts(), tools.zone());
        this.pane = new OfferPane(
                tools.texts(),
                "incoming",
                "evidence.incoming.title",
                () -> take(List.copyOf(incoming.waiting())),
                () -> incoming.remove(List.copyOf(incoming.waiting())));
        getChildren().add(pane);
        watch = incoming.waiting()
                .subscribe(this::show)
                .and(incoming.unreadable().subscribe(this::show));
        show();
    }

    /// How many files wait.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    void close() {
        watch.unsubscribe();
    }

    private void show() {
        Texts texts = tools.texts();
        List<IncomingFiles.Incoming> files = List.copyOf(incoming.waiting());
        count.set(files.size());
        String explanation;
        if (!incoming.watchesAny()) {
            explanation = "evidence.incoming.noFolder";
        } else {
            explanation = files.isEmpty() ? "evidence.incoming.empty" : "evidence.incoming.words";
        }
        pane.show(texts.get(explanation), files.stream().map(this::row).toList());
        List<String> warnings = new ArrayList<>();
        if (!incoming.unreadable().isEmpty()) {
            warnings.add(texts.get("evidence.incoming.unreadable", String.join(", ", incoming.unreadable())));
        }
        if (files.stream().anyMatch(IncomingFiles.Incoming::network)) {
            warnings.add(texts.get("evidence.incoming.network"));
        }
        pane.warn(String.join("\n", warnings));
    }

    private Node row(IncomingFiles.Incoming one) {
        Texts texts = tools.texts();
        String facts = texts.get(
                "evidence.incoming.facts",
                texts.name(one.kind()),
                words.show().bytes(one.file().size()),
                words.show().time(one.file().changedAt()));
        StackPane frame = new StackPane(Icon.FILE.node());
        frame.getStyleClass().add("offer-picture");
        return new OfferRow(
                texts,
                frame,
                DisplayName.of(String.valueOf(one.file().path().getFileName()), 80),
                facts + "\n" + guess(one.guess()),
                () -> take(List.of(one)),
                () -> incoming.remove(List.of(one)));
    }

    private String guess(ListingGuess guess) {
        Texts texts = tools.texts();
        ListingGuess.GuessBasis basis = guess.basis();
        if (basis == null) {
            return texts.get("evidence.incoming.guess.none");
        }
        Listing first = guess.listings().getFirst();
        return guess.sure()
                ? texts.get("evidence.incoming.guess.one", words.listing(first), texts.name(basis))
                : texts.get("evidence.incoming.guess.cases", words.listing(first), texts.name(basis));
    }

    private void take(List<IncomingFiles.Incoming> files) {
        if (!files.isEmpty()) {
            adding.addIncoming(files);
        }
    }
}
