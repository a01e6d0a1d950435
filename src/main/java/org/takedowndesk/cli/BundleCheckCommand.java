package org.takedowndesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.bundle.CheckPaper;
import org.takedowndesk.bundle.CheckReport;
import org.takedowndesk.bundle.Demand;
import org.takedowndesk.bundle.Finding;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.text.Texts;
import org.takedowndesk.vault.FileTrouble;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bundle check`: opens a bundle again as a stranger would and names what does not agree. Needs no workspace.
@Command(
        name = "check",
        footer = {
            "  takedown-desk bundle check TD-2026-0001.pdf",
            "  takedown-desk bundle check TD-2026-0001.pdf --profile EW --report check.pdf",
        })
final class BundleCheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.bundle")
    private Path file = Path.of("");

    @Option(names = "--profile", paramLabel = "CODE", descriptionKey = "cli.option.profile")
    private @Nullable String profile;

    @Option(names = "--report", paramLabel = "PDF", descriptionKey = "cli.option.checkReport")
    private @Nullable Path paper;

    BundleCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(
                    Problem.FILE_UNREADABLE, file, Files.isDirectory(file) ? FileTrouble.FOLDER : FileTrouble.MISSING);
        }
        Output output = session.output();
        BundleProfile reader = profile == null ? null : Profiles.of(session).find(profile);
        List<Demand> demands = reader == null ? List.of() : reader.demands();
        CheckReport report = new BundleCheck().check(file, demands, session.progress());
        if (paper != null) {
            new CheckPaper()
                    .write(
                            report,
                            CheckPaper.About.of(
                                    file,
                                    reader == null
                                            ? ""
                                            : reader.name().in(output.texts().locale()),
                                    demands,
                                    session.now(),
                                    output.texts().locale()),
                            paper,
                            session.progress());
            output.say("cli.bundle.checkPaper", paper);
        }
        if (output.json()) {
            output.document(document(report));
        } else {
            output.rows(report.findings(), columns(output.texts()), "cli.none.findings");
            output.sentence(
                    "cli.bundle.counts",
                    report.pages(),
                    report.links(),
                    report.bookmarks(),
                    report.attachments(),
                    report.fonts());
        }
        output.say(report.passed() ? "cli.bundle.passed" : "cli.bundle.failed");
        return report.passed() ? Exit.DONE : Exit.FOUND;
    }

    private static List<Column<Finding>> columns(Texts texts) {
        return List.of(
                Column.of("severity", finding -> texts.name(finding.severity())),
                Column.of("page", finding -> finding.page() == 0 ? null : finding.page()),
                Column.hidden("code", Finding::code),
                Column.of(
                        "finding",
                        finding ->
                                texts.get(finding.code().key(), finding.values().toArray())));
    }

    private Map<String, Object> document(CheckReport report) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("passed", report.passed());
        document.put("ours", report.ours());
        document.put("pages", report.pages());
        document.put("links", report.links());
        document.put("bookmarks", report.bookmarks());
        document.put("attachments", report.attachments());
        document.put("fonts", report.fonts());
        document.put("findings", Column.documents(report.findings(), columns(session.texts())));
        return document;
    }
}
