package org.takedowndesk.casebundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Column;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.MediaReader;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Vault;

/// Puts records into the words, cells and exhibits of a bundle, in its language.
final class Wording {

    private final Show show;
    private final Vault vault;
    private final MediaReader media;

    Wording(Show show, Vault vault, MediaReader media) {
        this.show = show;
        this.vault = vault;
        this.media = media;
    }

    Show show() {
        return show;
    }

    Texts texts() {
        return show.texts();
    }

    /// The words under `casebundle.` + key.
    String get(String key, Object... values) {
        return texts().get("casebundle." + key, values);
    }

    Fact fact(String key, String value) {
        return Fact.of(get(key), value);
    }

    Fact codeFact(String key, String value) {
        return Fact.code(get(key), value);
    }

    Column left(String key, double share) {
        return Column.left(get(key), share);
    }

    Column right(String key, double share) {
        return Column.right(get(key), share);
    }

    static Cell text(String text) {
        return Cell.text(text);
    }

    /// An exhibit of a paper that is no evidence item, such as a certificate.
    Exhibit paper(String label, String title, KeptFile file) {
        var path = vault.path(file.hash());
        String type = media.describe(path, file.name()).type().mimeType();
        return new Exhibit(label, title, path, file.hash().hex(), type, file.name(), List.of());
    }

    /// The exhibit of an evidence item, cited by the item's own key.
    Exhibit exhibit(EvidenceItem item, Material material) {
        List<Fact> caption = new ArrayList<>();
        if (!item.sourceUrl().isBlank()) {
            caption.add(codeFact("caption.source", item.sourceUrl()));
        }
        caption.add(fact("caption.capturedAt", capturedAt(item)));
        caption.add(fact("caption.capturedBy", item.capturedBy()));
        return new Exhibit(
                item.key(),
                item.displayName(),
                vault.path(item.file().hash()),
                item.file().hash().hex(),
                item.description().type().mimeType(),
                item.file().name(),
                caption,
                details(item, material));
    }

    /// What a cover sheet says besides; of what it shows only what somebody said.
    private List<Fact> details(EvidenceItem item, Material material) {
        List<Fact> details = new ArrayList<>();
        details.add(fact("coverSheet.kind", texts().name(item.kind())));
        details.add(fact(
                "coverSheet.intake",
                get("coverSheet.intakeBy", show.exactTime(item.takenInAt()), texts().name(item.method()))));
        material.statements().stream()
                .filter(said -> said.item().equals(item.id()))
                .forEach(said -> {
                    if (!said.shows().isBlank()) {
                        details.add(fact("evidence.shows", said.shows()));
                    }
                    if (!said.doesNotShow().isBlank()) {
                        details.add(fact("evidence.doesNotShow", said.doesNotShow()));
                    }
                });
        return details;
    }

    String capturedAt(EvidenceItem item) {
        return get(
                "capturedAt",
                show.exactTime(item.capturedAt().at()),
                texts().name(item.capturedAt().basis()));
    }

    /// Labels such as `A-01`, counting from 1.
    static String label(String prefix, int number) {
        return String.format(Locale.ROOT, "%s-%02d", prefix, number);
    }
}
