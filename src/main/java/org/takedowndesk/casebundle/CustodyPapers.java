package org.takedowndesk.casebundle;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.BundlePlan;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.bundle.BundleWriter;
import org.takedowndesk.bundle.Cell;
import org.takedowndesk.bundle.Column;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.db.Database;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.CustodyLine;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.journal.Head;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Progress;

/// Prints the custody log of one item, or of all items of a case, as a PDF.
public final class CustodyPapers {

    private final Database database;
    private final Custody custody;
    private final Clock clock;
    private final ZoneId zone;
    private final Supplier<String> who;

    public CustodyPapers(Database database, Custody custody, Clock clock, ZoneId zone, Supplier<String> who) {
        this.database = database;
        this.custody = custody;
        this.clock = clock;
        this.zone = zone;
        this.who = who;
    }

    /// Writes the log as it stands before this act, and then enters the act itself.
    ///
    /// @param items of the case, those in the bin as well
    /// @throws org.takedowndesk.work.ProblemException CANNOT_WRITE, DISK_FULL
    public BundleResult print(
            CaseFile file, List<EvidenceItem> items, Locale language, Path target, Progress progress) {
        BundleResult result = new BundleWriter().write(plan(file, items, language), target, progress);
        custody.note(
                items.stream().map(EvidenceItem::id).toList(),
                CustodyAct.LOG_PRINTED,
                target.toAbsolutePath().toString());
        return result;
    }

    BundlePlan plan(CaseFile file, List<EvidenceItem> items, Locale language) {
        Texts texts = new Texts(language);
        Show show = new Show(texts, zone);
        Head head = database.head();
        List<CustodyLine> lines = custody.lines(items);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        boolean one = items.size() == 1;
        String reference = one ? file.reference() + "/" + items.getFirst().key() : file.reference();
        List<PlanSection> sections = new ArrayList<>();
        sections.add(summary(file, items, lines, head, now, show));
        sections.add(new PlanSection(texts.get("custodyPaper.entries"), List.of(table(lines, show, one))));
        sections.add(new PlanSection(
                texts.get("custodyPaper.check"),
                List.of(
                        new Block.Paragraph(texts.get("custodyPaper.check.text")),
                        new Block.Note(texts.get("custodyPaper.check.limit")))));
        return new BundlePlan(
                texts.get("custodyPaper.title"),
                List.of(reference, one ? items.getFirst().displayName() : file.title()),
                reference,
                texts.locale(),
                now,
                who.get(),
                sections,
                BundlePlan.Shape.PAPER);
    }

    private PlanSection summary(
            CaseFile file, List<EvidenceItem> items, List<CustodyLine> lines, Head head, Instant now, Show show) {
        Texts texts = show.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(texts.get("custodyPaper.intro")));
        blocks.add(new Block.Facts(List.of(
                Fact.of(texts.get("custodyPaper.case"), file.reference() + " " + file.title()),
                Fact.of(texts.get("custodyPaper.printed"), show.exactTime(now)),
                Fact.of(texts.get("custodyPaper.by"), show.who(who.get())),
                Fact.of(texts.get("custodyPaper.count"), String.valueOf(lines.size())),
                Fact.of(texts.get("custodyPaper.headNumber"), String.valueOf(head.seq())),
                Fact.code(texts.get("custodyPaper.headHash"), head.hash()))));
        blocks.add(new Block.Table(
                List.of(
                        Column.left(texts.get("custodyPaper.item"), 0.9),
                        Column.left(texts.get("custodyPaper.name"), 2.6),
                        Column.left("SHA-256", 6.1)),
                items.stream()
                        .map(item -> List.of(
                                Cell.strong(item.key()),
                                Cell.text(item.displayName()),
                                Cell.code(item.file().hash().hex())))
                        .toList()));
        return new PlanSection(texts.get("custodyPaper.what"), blocks);
    }

    // The hash needs the width of one line, so that it can be searched for and copied.
    private static Block table(List<CustodyLine> lines, Show show, boolean one) {
        Texts texts = show.texts();
        List<List<Cell>> rows = new ArrayList<>();
        for (CustodyLine line : lines) {
            String what = (one ? "" : line.item().key() + " · ") + act(line, show);
            rows.add(List.of(
                    Cell.text(String.valueOf(line.entry().seq())),
                    Cell.text(String.join(
                            "\n",
                            what,
                            show.exactTime(line.entry().at()),
                            show.who(line.entry().who()))),
                    Cell.code(line.hash())));
        }
        return new Block.Table(
                List.of(
                        Column.right(texts.get("custodyPaper.entry"), 0.8),
                        Column.left(texts.get("custodyPaper.act"), 3.4),
                        Column.left(texts.get("custodyPaper.hash"), 6.1)),
                rows);
    }

    /// What was done, and with what where that is another record than the item itself.
    private static String act(CustodyLine line, Show show) {
        boolean itself =
                line.entry().record().equals(Custody.subject(line.item().id()));
        String act = show.action(line.entry().action());
        return itself || line.entry().label().isBlank()
                ? act
                : act + "\n" + line.entry().label();
    }
}
