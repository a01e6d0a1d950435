package org.takedowndesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.evidence.CustodyLine;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence custody`: everything that was ever done to or with one item, or with all items of a case.
@Command(
        name = "custody",
        footer = {
            "  takedown-desk -w cases evidence custody TD-2026-0001/E-0007",
            "  takedown-desk -w cases evidence custody E-0007 --case TD-2026-0001 --pdf custody.pdf",
            "  takedown-desk -w cases evidence custody --case TD-2026-0001 --act custody.copied_out",
        })
final class EvidenceCustodyCommand extends WorkspaceCommand {

    @Parameters(arity = "0..1", paramLabel = "KEY", descriptionKey = "cli.parameter.evidence")
    private @Nullable String key;

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private @Nullable String caseReference;

    @Option(names = "--act", paramLabel = "ACTION", descriptionKey = "cli.option.act")
    private String act = "";

    @Option(names = "--who", paramLabel = "NAME", descriptionKey = "cli.option.who")
    private String who = "";

    @Option(names = "--pdf", paramLabel = "FILE", descriptionKey = "cli.option.custodyPdf")
    private @Nullable Path pdf;

    EvidenceCustodyCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        if (key == null && caseReference == null) {
            throw new ProblemException(
                    Problem.BAD_CALL, "KEY, --case", output.texts().get("cli.custody.which"));
        }
        if (pdf != null && !(act.isEmpty() && who.isEmpty())) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--pdf, --act, --who", output.texts().get("cli.custody.wholeLog"));
        }
        requireFree(pdf, output);
    }

    /// A paper that was printed, and perhaps signed, is not written over by a slip.
    static void requireFree(@Nullable Path file, Output output) {
        if (file != null && Files.exists(file)) {
            throw new ProblemException(
                    Problem.CANNOT_WRITE, file, output.texts().get("cli.error.exists"));
        }
    }

    @Override
    int run(Services services, Output output) {
        References references = new References(services, output.texts());
        if (key == null) {
            CaseFile file = references.caseFile(String.valueOf(caseReference));
            List<EvidenceItem> items = services.evidence().everyOf(file.id());
            if (pdf == null) {
                output.rows(lines(services, items), columns(services, output), "cli.none.custody");
            } else {
                print(services, output, items, pdf);
            }
            return Exit.DONE;
        }
        EvidenceItem item = references.evidence(key, caseReference);
        if (pdf == null) {
            output.item(
                    item,
                    EvidenceColumns.of(services),
                    new Output.Section<>(
                            "custody", lines(services, List.of(item)).reversed(), columns(services, output)));
        } else {
            print(services, output, List.of(item), pdf);
        }
        return Exit.DONE;
    }

    private List<CustodyLine> lines(Services services, List<EvidenceItem> items) {
        return services.custody().lines(items).stream()
                .filter(line -> act.isEmpty() || line.entry().action().equals(act))
                .filter(line -> line.entry().who().toLowerCase(Locale.ROOT).contains(who.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void print(Services services, Output output, List<EvidenceItem> items, Path target) {
        CaseFile file = items.isEmpty()
                ? new References(services, output.texts()).caseFile(String.valueOf(caseReference))
                : services.cases().get(items.getFirst().caseId());
        BundleResult result = services.custodyPapers()
                .print(file, items, output.texts().locale(), target, session().progress());
        output.item(result, PAPER);
    }

    /// What is told of a paper that was written.
    static final List<Column<BundleResult>> PAPER = List.of(
            Column.of("file", BundleResult::file),
            Column.of("pages", BundleResult::pages),
            Column.of("size", BundleResult::size),
            Column.of("sha256", BundleResult::sha256));

    private List<Column<CustodyLine>> columns(Services services, Output output) {
        boolean json = output.json();
        return List.of(
                Column.of("entry", line -> line.entry().seq()),
                Column.of("at", line -> line.entry().at()),
                Column.of(
                        "who",
                        line -> json
                                ? line.entry().who()
                                : session().show().who(line.entry().who())),
                Column.of("item", line -> EvidenceColumns.key(services, line.item())),
                Column.of("action", line -> action(line.entry(), json)),
                Column.of("record", line -> line.entry().record().toString()),
                Column.of("label", line -> line.entry().label()),
                Column.hidden("hash", CustodyLine::hash));
    }

    /// Machines read an action's key, people its words.
    private String action(TimelineEntry entry, boolean json) {
        return json ? entry.action() : session().show().action(entry.action());
    }
}
