package org.takedowndesk.casebundle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Column;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.certificate.Statement;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.text.Texts;

/// A list of the evidence as courts in mainland China expect one: for each piece its number, its source, what it is to
/// prove and its form, with lines to sign, seal and date it. Only for readers who want one; nothing is said of what an
/// item is to prove but what somebody wrote.
final class EvidenceListSection implements Section {

    @Override
    public Optional<PlanSection> of(Material material, Wording wording) {
        if (!material.made().contains(Making.EVIDENCE_LIST)
                || material.evidence().isEmpty()) {
            return Optional.empty();
        }
        Voice voice = new Voice(
                material.made().contains(Making.BOTH_LANGUAGES)
                        ? List.of(new Texts(Locale.SIMPLIFIED_CHINESE), new Texts(Locale.ENGLISH))
                        : List.of(wording.texts()));
        Block table = new Block.Table(
                List.of(
                        Column.left(voice.say("number"), 1.1),
                        Column.left(voice.say("name"), 3.2),
                        Column.left(voice.say("source"), 3.4),
                        Column.left(voice.say("proves"), 4.2),
                        Column.left(voice.say("form"), 1.6)),
                material.evidence().stream()
                        .map(item -> row(item, material, wording, voice))
                        .toList());
        Block signature = Block.Signature.byHand(voice.say("submitter"), voice.say("signature"), voice.say("date"));
        return Optional.of(new PlanSection(voice.say("heading"), List.of(table, signature), List.of()));
    }

    private static List<Cell> row(EvidenceItem item, Material material, Wording wording, Voice voice) {
        String kind = voice.each(texts -> texts.name(item.kind()));
        String from = Stream.of(
                        item.sourceUrl(),
                        wording.show().exactTime(item.capturedAt().at()),
                        item.capturedBy())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        String proves = material.statements().stream()
                .filter(said -> said.item().equals(item.id()))
                .map(Statement::shows)
                .filter(shows -> !shows.isBlank())
                .findFirst()
                .orElse(voice.say("toBeWritten"));
        return List.of(
                Cell.exhibit(item.key()),
                Cell.text(item.displayName() + "\n" + kind),
                Cell.text(from),
                Cell.text(proves),
                Cell.text(voice.say(item.derivation() != null ? "copy" : "original")));
    }

    /// The same words in one language or in several.
    private record Voice(List<Texts> languages) {

        String say(String key) {
            return each(texts -> texts.get("casebundle.evidenceList." + key));
        }

        String each(Function<Texts, String> words) {
            return languages.stream().map(words).collect(Collectors.joining(" "));
        }
    }
}
