package org.takedowndesk.ui.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.listing.Listing;

/// What is guessed of files that are taken in together: only what holds for all of them.
record IncomingGuess(List<IncomingFiles.Incoming> files) {

    IncomingGuess {
        files = List.copyOf(files);
    }

    static IncomingGuess of(List<IncomingFiles.Incoming> files) {
        return new IncomingGuess(files);
    }

    /// The listing that every one of them seems to show.
    Optional<Listing> listing() {
        Set<Listing> guessed = new HashSet<>();
        for (IncomingFiles.Incoming one : files) {
            if (!one.guess().sure()) {
                return Optional.empty();
            }
            guessed.addAll(one.guess().listings());
        }
        return guessed.size() == 1 ? guessed.stream().findFirst() : Optional.empty();
    }

    /// What came from a camera or from a screenshot tool says so by its folder.
    Optional<EvidenceKind> kind() {
        List<Optional<EvidenceKind>> kinds = files.stream()
                .map(one -> switch (one.kind()) {
                    case SCREENSHOTS -> Optional.of(EvidenceKind.SCREENSHOT);
                    case PHONE -> Optional.of(EvidenceKind.PRODUCT_PHOTO);
                    case DOWNLOADS, SCANNER -> Optional.<EvidenceKind>empty();
                })
                .distinct()
                .toList();
        return kinds.size() == 1 ? kinds.getFirst() : Optional.empty();
    }

    /// What the form shows first: the guess, or else what was said last.
    Batch start(Batch remembered) {
        String link = files.size() == 1 ? files.getFirst().guess().link() : "";
        return listing()
                .map(listing ->
                        new Batch(listing.caseId(), listing.id(), link.isEmpty() ? listing.canonical() : link, null))
                .orElse(new Batch(remembered.caseId(), null, link, null));
    }

    /// All but those that were refused, told by their names.
    List<IncomingFiles.Incoming> without(List<IntakeResult.Refused> refused) {
        Set<String> names =
                new HashSet<>(refused.stream().map(IntakeResult.Refused::name).toList());
        return files.stream()
                .filter(one -> !names.contains(String.valueOf(one.file().path().getFileName())))
                .toList();
    }
}
