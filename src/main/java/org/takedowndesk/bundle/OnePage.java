package org.takedowndesk.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A paper of exactly one A4 page: facts, a few words, pictures, and their hashes in small print.
///
/// Long values and words are shortened by whoever makes it: what does not fit is refused.
///
/// @param reference printed at the foot
/// @param asOf the moment it speaks of; every date in the file is this one
public record OnePage(
        String title,
        String subtitle,
        String reference,
        Locale language,
        Instant asOf,
        List<Fact> facts,
        String words,
        List<SheetPicture> pictures) {

    public OnePage {
        facts = List.copyOf(facts);
        pictures = List.copyOf(pictures);
    }

    /// The same as a plan, from which identity, language and dates of the file are taken. It names no author.
    BundlePlan plan() {
        List<Fact> hashes = new ArrayList<>(facts);
        pictures.forEach(picture -> hashes.add(Fact.code(picture.label(), picture.sha256())));
        return new BundlePlan(
                title,
                List.of(subtitle),
                reference,
                language,
                asOf,
                "",
                List.of(new PlanSection(title, List.of(new Block.Facts(hashes), new Block.Paragraph(words)))),
                BundlePlan.Shape.PAPER);
    }
}
