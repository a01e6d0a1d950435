package org.takedowndesk.bundle;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Progress;

/// Prints what a check of a file found, as a PDF of its own: a page inside the file could not speak of the whole of it.
public final class CheckPaper {

    private static final int MOST_FINDINGS = 1_000;
    private static final String AUTHOR = "Takedown Desk";

    /// What was checked.
    ///
    /// @param sha256 of the file, 64 hexadecimal digits
    /// @param size in bytes
    /// @param profile the name of the reader whose demands were compared; empty for none
    /// @param demands of that reader
    /// @param at when it was checked, UTC
    public record About(
            Path file, String sha256, long size, String profile, List<Demand> demands, Instant at, Locale language) {

        public About {
            demands = List.copyOf(demands);
        }

        /// Of a file as it is now.
        public static About of(Path file, String profile, List<Demand> demands, Instant at, Locale language) {
            String sha256 = HexFormat.of().formatHex(Sha256.of(file));
            return new About(file, sha256, file.toFile().length(), profile, demands, at, language);
        }
    }

    /// The name of the report that belongs to a file: it lies beside it.
    public static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.pdf$", "") + " - check.pdf";
    }

    /// @throws org.takedowndesk.work.ProblemException if it cannot be written
    public BundleResult write(CheckReport report, About about, Path target, Progress progress) {
        return new BundleWriter().write(plan(report, about), target, progress);
    }

    BundlePlan plan(CheckReport report, About about) {
        Texts texts = new Texts(about.language());
        String name = String.valueOf(about.file().getFileName());
        return new BundlePlan(
                texts.get("bundle.checkPaper.title"),
                List.of(name),
                texts.get("bundle.checkPaper.reference"),
                texts.locale(),
                about.at().truncatedTo(ChronoUnit.SECONDS),
                AUTHOR,
                List.of(
                        new PlanSection(texts.get("bundle.checkPaper.file"), facts(report, about, texts)),
                        new PlanSection(texts.get("bundle.checkPaper.tests"), tests(report, about, texts)),
                        new PlanSection(texts.get("bundle.checkPaper.findings"), findings(report, texts))),
                BundlePlan.Shape.PAPER);
    }

    private static List<Block> facts(CheckReport report, About about, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                texts.get("bundle.checkPaper.name"), String.valueOf(about.file().getFileName())));
        facts.add(Fact.of(texts.get("bundle.checkPaper.size"), Long.toString(about.size())));
        facts.add(Fact.code(texts.get("bundle.fact.sha256"), about.sha256()));
        facts.add(Fact.of(
                texts.get("bundle.checkPaper.at"),
                about.at().truncatedTo(ChronoUnit.SECONDS).toString()));
        facts.add(Fact.of(
                texts.get("bundle.checkPaper.profile"),
                about.profile().isEmpty() ? texts.get("bundle.checkPaper.noProfile") : about.profile()));
        facts.add(Fact.of(
                texts.get("bundle.checkPaper.looked"),
                texts.get(
                        "bundle.checkPaper.counts",
                        report.pages(),
                        report.links(),
                        report.bookmarks(),
                        report.attachments(),
                        report.fonts())));
        return List.of(
                new Block.Note(texts.get(report.passed() ? "bundle.checkPaper.passed" : "bundle.checkPaper.failed")),
                new Block.Facts(facts),
                new Block.Paragraph(texts.get("bundle.checkPaper.limits")));
    }

    private static List<Block> tests(CheckReport report, About about, Texts texts) {
        boolean read = report.findings().stream()
                .noneMatch(finding ->
                        finding.code() == Finding.Code.NOT_READABLE || finding.code() == Finding.Code.ENCRYPTED);
        List<List<Cell>> rows = new ArrayList<>();
        for (CheckItem test : CheckItem.values()) {
            boolean done = read && (report.ours() || !test.needsManifest());
            rows.add(row(texts.name(test), done, test.of(report), texts));
        }
        for (Demand demand : about.demands()) {
            String limit = demand.kind().isCounted() ? " (" + demand.limit() + ")" : "";
            List<Finding> found = report.findings().stream()
                    .filter(finding -> finding.code() == CheckItem.code(demand.kind()))
                    .toList();
            rows.add(row(about.profile() + ": " + texts.name(demand.kind()) + limit, read, found, texts));
        }
        return List.of(new Block.Table(
                List.of(
                        Column.left(texts.get("bundle.checkPaper.test"), 3),
                        Column.left(texts.get("bundle.checkPaper.result"), 3)),
                rows));
    }

    private static List<Cell> row(String test, boolean done, List<Finding> found, Texts texts) {
        long errors = found.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
        String result = !done
                ? texts.get("bundle.checkPaper.notTested")
                : found.isEmpty()
                        ? texts.get("bundle.checkPaper.agrees")
                        : texts.get("bundle.checkPaper.found", errors, found.size() - errors);
        return List.of(Cell.text(test), found.isEmpty() ? Cell.text(result) : Cell.strong(result));
    }

    private static List<Block> findings(CheckReport report, Texts texts) {
        List<List<Cell>> rows = report.findings().stream()
                .limit(MOST_FINDINGS)
                .map(finding -> List.of(
                        Cell.text(
                                finding.page() == 0
                                        ? texts.get("bundle.checkPaper.whole")
                                        : Integer.toString(finding.page())),
                        Cell.text(texts.name(finding.severity())),
                        Cell.text(
                                texts.get(finding.code().key(), finding.values().toArray()))))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                List.of(
                        Column.left(texts.get("bundle.index.page"), 1),
                        Column.left(texts.get("bundle.checkPaper.weight"), 1),
                        Column.left(texts.get("bundle.checkPaper.finding"), 6)),
                rows));
        if (report.findings().size() > MOST_FINDINGS) {
            blocks.add(new Block.Note(
                    texts.get("bundle.checkPaper.more", report.findings().size() - MOST_FINDINGS)));
        }
        return blocks;
    }
}
