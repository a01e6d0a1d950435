package org.takedowndesk.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.BundlePlan;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Column;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.CustodyLine;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.journal.Head;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;

/// Lays a certificate out: the words, the schedule of the items with what the log says of each, and the lines to sign.
final class CertificatePlan {

    /// Room for a few words by hand.
    private static final String BY_HAND = "_".repeat(30);

    private final Template template;
    private final Show show;
    private final Texts texts;

    CertificatePlan(Template template, Show show) {
        this.template = template;
        this.show = show;
        this.texts = show.texts();
    }

    /// What a certificate is filled in with, read at one moment.
    ///
    /// @param log of the items, oldest first
    record Filling(
            CaseFile file,
            String holder,
            Signer signer,
            List<EvidenceItem> items,
            List<Statement> statements,
            List<CustodyLine> log,
            Head head,
            Instant asOf,
            String author) {

        Filling {
            items = List.copyOf(items);
            statements = List.copyOf(statements);
            log = List.copyOf(log);
        }
    }

    BundlePlan of(Filling filling) {
        return new BundlePlan(
                template.title(),
                List.of(
                        template.rule(),
                        filling.file().reference() + " · " + filling.file().title()),
                filling.file().reference(),
                texts.locale(),
                filling.asOf(),
                filling.author(),
                List.of(words(filling), schedule(filling), statements(filling), sources()),
                BundlePlan.Shape.PAPER);
    }

    private PlanSection words(Filling filling) {
        List<Block> blocks = new ArrayList<>();
        if (template.unverified()) {
            blocks.add(new Block.Note(texts.get("certificate.draft") + " " + template.remark()));
        }
        Map<Blank, String> values = values(filling);
        for (String paragraph : template.paragraphs()) {
            blocks.add(new Block.Paragraph(Blank.fill(paragraph, values, BY_HAND)));
        }
        blocks.add(new Block.Paragraph(template.declaration()));
        blocks.add(new Block.Signature(template.signature().stream()
                .map(line -> Fact.of(line.label(), Blank.fill(line.value(), values, "")))
                .toList()));
        return new PlanSection(texts.get("certificate.words"), blocks);
    }

    private static Map<Blank, String> values(Filling filling) {
        Map<Blank, String> values = new EnumMap<>(Blank.class);
        values.put(Blank.CASE, filling.file().reference());
        values.put(Blank.TITLE, filling.file().title());
        values.put(Blank.HOLDER, filling.holder());
        values.put(Blank.COUNT, String.valueOf(filling.items().size()));
        values.put(Blank.ENTRIES, String.valueOf(filling.head().seq()));
        values.put(Blank.HEAD, filling.head().hash());
        values.put(Blank.NAME, filling.signer().name());
        values.put(Blank.ROLE, filling.signer().role());
        values.put(Blank.QUALIFICATIONS, filling.signer().qualifications());
        values.put(Blank.PLACE, filling.signer().place());
        return values;
    }

    private PlanSection schedule(Filling filling) {
        List<Block> blocks = new ArrayList<>();
        for (EvidenceItem item : filling.items()) {
            blocks.add(new Block.Heading(item.key() + " " + item.displayName()));
            blocks.add(new Block.Facts(facts(item, filling.log())));
        }
        blocks.add(new Block.Facts(List.of(
                Fact.of(
                        texts.get("custodyPaper.headNumber"),
                        String.valueOf(filling.head().seq())),
                Fact.code(texts.get("custodyPaper.headHash"), filling.head().hash()))));
        return new PlanSection(texts.get("certificate.schedule"), blocks);
    }

    private List<Fact> facts(EvidenceItem item, List<CustodyLine> log) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get("certificate.kind"), texts.name(item.kind())));
        facts.add(Fact.of(
                texts.get("certificate.file"),
                item.file().name() + " · " + show.bytes(item.file().size())));
        facts.add(Fact.code("SHA-256", item.file().hash().hex()));
        if (!item.sourceUrl().isBlank()) {
            facts.add(Fact.code(texts.get("certificate.source"), item.sourceUrl()));
        }
        facts.add(Fact.of(
                texts.get("certificate.captured"),
                texts.get(
                        "certificate.captured.value",
                        show.exactTime(item.capturedAt().at()),
                        texts.name(item.capturedAt().basis()),
                        show.who(item.capturedBy()),
                        texts.name(item.method()))));
        entry("certificate.takenIn", first(item, log), facts);
        entry("certificate.verified", last(item, log, "custody.verified"), facts);
        return facts;
    }

    private void entry(String key, List<CustodyLine> found, List<Fact> facts) {
        for (CustodyLine line : found) {
            facts.add(Fact.of(
                    texts.get(key),
                    texts.get(
                            "certificate.entry",
                            show.exactTime(line.entry().at()),
                            show.who(line.entry().who()),
                            String.valueOf(line.entry().seq()))));
            facts.add(Fact.code(texts.get("custodyPaper.hash"), line.hash()));
        }
    }

    private static List<CustodyLine> first(EvidenceItem item, List<CustodyLine> log) {
        return log.stream()
                .filter(line -> line.item().id().equals(item.id()))
                .limit(1)
                .toList();
    }

    private static List<CustodyLine> last(EvidenceItem item, List<CustodyLine> log, String action) {
        return log.reversed().stream()
                .filter(line -> line.item().id().equals(item.id())
                        && line.entry().action().equals(action))
                .limit(1)
                .toList();
    }

    private PlanSection statements(Filling filling) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < filling.items().size(); i++) {
            Statement statement = filling.statements().get(i);
            rows.add(List.of(
                    Cell.strong(filling.items().get(i).key()),
                    Cell.text(statement.shows()),
                    Cell.text(statement.doesNotShow())));
        }
        return new PlanSection(
                texts.get("certificate.statements"),
                List.of(new Block.Table(
                        List.of(
                                Column.left(texts.get("custodyPaper.item"), 1),
                                Column.left(texts.get("certificate.shows"), 4),
                                Column.left(texts.get("certificate.doesNotShow"), 4)),
                        rows)));
    }

    private PlanSection sources() {
        return new PlanSection(
                texts.get("certificate.sources"),
                List.of(
                        new Block.Facts(List.of(
                                Fact.of(texts.get("certificate.rule"), template.rule()),
                                Fact.of(texts.get("certificate.source.words"), template.source()),
                                Fact.of(
                                        texts.get("certificate.asOf"),
                                        template.asOf().toString()))),
                        new Block.Paragraph(texts.get("custodyPaper.check.text")),
                        new Block.Note(texts.get("custodyPaper.check.limit"))));
    }
}
