package org.takedowndesk.caselist;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.casebundle.ExhibitLine;
import org.takedowndesk.casebundle.ExhibitLists;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.evidencelist.EvidenceLine;
import org.takedowndesk.evidencelist.EvidenceList;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// Writes the lists that go to a court or a colleague beside a bundle: what evidence there is, and which exhibits a
/// bundle has.
public final class CaseLists {

    private final Sources sources;
    private final Surroundings surroundings;

    /// Where lists read.
    public record Sources(
            CaseFiles cases, EvidenceItems evidence, Custody custody, EvidenceList lines, ExhibitLists exhibits) {}

    /// What lists need from the program around them.
    ///
    /// @param who gives the user's name, which stands on the list
    public record Surroundings(Clock clock, ZoneId zone, Supplier<String> who) {}

    public CaseLists(Sources sources, Surroundings surroundings) {
        this.sources = sources;
        this.surroundings = surroundings;
    }

    /// The list of all evidence of a case, which is entered in the custody log of every item.
    ///
    /// @param target replaced if it is there
    /// @throws org.takedowndesk.work.ProblemException CANNOT_WRITE, DISK_FULL
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop; then nothing is left
    public WrittenList evidence(CaseId caseId, ListWish wish, Path target, Progress progress) {
        CaseFile file = sources.cases().get(caseId);
        List<EvidenceItem> items = sources.evidence().of(caseId);
        List<EvidenceLine> lines = sources.lines().of(caseId, items);
        ListWords words = new ListWords(wish);
        EvidencePaper layout = new EvidencePaper(words, show(wish));
        Head head = head(words, words.get("caselist.evidence"), file, "");
        WrittenList written = write(
                head,
                layout.columns(wish.format()),
                lines.stream().map(line -> layout.row(wish.format(), line)).toList(),
                new Below(
                        List.of(words.get("caselist.ownWords")),
                        List.of(
                                words.get("caselist.byHand.submitter"),
                                words.get("caselist.byHand.signature"),
                                words.get("caselist.byHand.date"))),
                new Job(wish, words, target, progress));
        sources.custody()
                .note(
                        items.stream().map(EvidenceItem::id).toList(),
                        CustodyAct.REPORTED,
                        target.toAbsolutePath().toString());
        return written;
    }

    /// The list of the exhibits of a bundle that was exported, with all its volumes.
    ///
    /// @throws org.takedowndesk.work.ProblemException NOT_FOUND for a bundle of a program that did not remember
    ///     what it was made from; CANNOT_WRITE, DISK_FULL
    public WrittenList exhibits(ExportedBundle bundle, ListWish wish, Path target, Progress progress) {
        ListWords words = new ListWords(wish);
        String about = words.get(
                "caselist.ofBundle",
                String.valueOf(Path.of(bundle.file()).getFileName()),
                show(wish).exactTime(bundle.at()));
        return exhibits(bundle.caseId(), about, sources.exhibits().of(bundle), new Job(wish, words, target, progress));
    }

    /// The list of the exhibits of a bundle as it is put together now, with the pages it would have.
    ///
    /// @throws org.takedowndesk.work.ProblemException CANNOT_WRITE, DISK_FULL
    public WrittenList exhibits(BundleRequest request, ListWish wish, Path target, Progress progress) {
        ListWords words = new ListWords(wish);
        return exhibits(
                request.caseId(),
                words.get("caselist.asArranged"),
                sources.exhibits().arranged(request, Failures.folderOf(target), progress),
                new Job(wish, words, target, progress));
    }

    private WrittenList exhibits(CaseId caseId, String about, List<ExhibitLine> lines, Job job) {
        ExhibitPaper layout = new ExhibitPaper(job.words(), lines);
        return write(
                head(
                        job.words(),
                        job.words().get("caselist.exhibits"),
                        sources.cases().get(caseId),
                        about),
                layout.columns(),
                lines.stream().map(layout::row).toList(),
                new Below(List.of(), List.of()),
                job);
    }

    private record Below(List<String> notes, List<String> byHand) {}

    private record Head(String title, List<String> facts, String author, Instant at) {}

    private record Job(ListWish wish, ListWords words, Path target, Progress progress) {}

    /// @param about what the list is of, beside the case; may be empty
    private Head head(ListWords words, String title, CaseFile file, String about) {
        Instant at = surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        String author = surroundings.who().get();
        List<String> facts = new ArrayList<>();
        facts.add(words.get("caselist.case", file.reference(), file.title()));
        if (!about.isEmpty()) {
            facts.add(about);
        }
        facts.add(words.in(
                " / ",
                texts -> texts.get(
                        "caselist.made",
                        new Show(texts, surroundings.zone()).exactTime(at),
                        Show.who(texts, author),
                        surroundings.zone().getId())));
        return new Head(title, facts, author, at);
    }

    /// @param below what stands below the table: notes, and what is filled in by hand
    private static WrittenList write(
            Head head, List<ListColumn> columns, List<List<ListCell>> rows, Below below, Job job) {
        ListPaper paper = new ListPaper(
                job.words().language(),
                head.title(),
                head.facts(),
                columns,
                rows,
                below.notes(),
                below.byHand(),
                job.words().get("caselist.page", "{0}", "{1}"),
                head.author(),
                head.at());
        byte[] bytes = switch (job.wish().format()) {
            case XLSX -> new SpreadsheetFile().bytes(paper, job.progress());
            case DOCX -> new DocumentFile().bytes(paper, job.progress());
        };
        job.progress().stopIfCancelled();
        Failures.replace(job.target(), bytes);
        return new WrittenList(
                job.target(), rows.size(), bytes.length, Sha256.of(bytes).hex());
    }

    private Show show(ListWish wish) {
        return new Show(new Texts(wish.language()), surroundings.zone());
    }
}
