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
import org.takedowndesk.evidencelist.EvidenceLine;
import org.takedowndesk.evidencelist.EvidenceList;
import org.takedowndesk.text.Texts;

/// A list of the evidence as courts in mainland China expect one: for each piece its number, its source, what it is to
/// prove and its form, with lines to sign, seal and date it. Only for readers who want one. What an item is to prove is
/// what somebody wrote, and the grounds of the complaints it is attached to.
final class EvidenceListSection implements Section {

    private final EvidenceList list;

    EvidenceListSection(EvidenceList list) {
        this.list = list;
    }

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
                list.of(material.file().id(), material.evidence()).stream()
                        .map(line -> row(line, wording, voice))
                        .toList());
        Block signature = Block.Signature.byHand(voice.say("submitter"), voice.say("signature"), voice.say("date"));
        return Optional.of(new PlanSection(voice.say("heading"), List.of(table, signature), List.of()));
    }

    private static List<Cell> row(EvidenceLine line, Wording wording, Voice voice) {
        String from = lines(Stream.of(
                line.source(), wording.show().exactTime(line.capturedAt().at()), line.capturedBy()));
        String proves = lines(Stream.concat(
                Stream.of(line.shows()),
                line.uses().stream()
                        .flatMap(use -> voice.languages().stream().map(texts -> use.in(texts.locale())))
                        .distinct()));
        return List.of(
                Cell.exhibit(line.key()),
                Cell.text(line.name() + "\n" + voice.each(texts -> texts.name(line.kind()))),
                Cell.text(from),
                Cell.text(proves.isEmpty() ? voice.say("toBeWritten") : proves),
                Cell.text(voice.say(line.isOriginal() ? "original" : "copy")));
    }

    private static String lines(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
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
