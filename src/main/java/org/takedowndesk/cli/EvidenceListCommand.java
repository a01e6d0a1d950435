package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.gallery.EvidenceSearch;
import org.takedowndesk.gallery.Hit;
import org.takedowndesk.gallery.Searched;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `evidence list`: the items of a case, or of all cases, or those of them with some words.
@Command(
        name = "list",
        footer = {
            "  takedown-desk -w cases evidence list --case TD-2026-0001",
            "  takedown-desk -w cases evidence list --text \"lamp 灯\"",
            "  takedown-desk -w cases evidence list --case TD-2026-0001 --bilingual -o evidence.docx",
        })
final class EvidenceListCommand extends WorkspaceCommand {

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.onlyCase")
    private @Nullable String caseReference;

    @Option(names = "--text", paramLabel = "WORDS", descriptionKey = "cli.option.evidenceText")
    private @Nullable String text;

    @Mixin
    private ListOptions list = new ListOptions();

    EvidenceListCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        list.check(output);
        if (list.target != null && (caseReference == null || text != null)) {
            throw new ProblemException(Problem.BAD_CALL, "-o", output.texts().get("cli.list.whole"));
        }
    }

    @Override
    int run(Services services, Output output) {
        Path target = list.target;
        if (target != null) {
            CaseFile file = new References(services, output.texts()).caseFile(String.valueOf(caseReference));
            output.item(
                    services.caseLists()
                            .evidence(
                                    file.id(),
                                    list.wish(target, output),
                                    target,
                                    session().progress()),
                    ListOptions.WRITTEN);
            return Exit.DONE;
        }
        List<EvidenceItem> items = caseReference == null
                ? services.evidence().present()
                : services.evidence()
                        .of(new References(services, output.texts())
                                .caseFile(caseReference)
                                .id());
        List<Column<EvidenceItem>> columns = EvidenceColumns.of(services);
        if (text == null) {
            output.rows(items, columns, "cli.none.evidence");
        } else {
            found(services, output, items, text);
        }
        return Exit.DONE;
    }

    private void found(Services services, Output output, List<EvidenceItem> items, String words) {
        Progress progress = session().progress();
        EvidenceSearch.Index index = services.search()
                .index(items.stream().map(item -> searched(services, item)).toList());
        Map<EvidenceId, EvidenceSearch.Place> places = index.find(words, progress);
        List<EvidenceItem> found =
                items.stream().filter(item -> places.containsKey(item.id())).toList();
        List<Column<EvidenceItem>> columns = new ArrayList<>(EvidenceColumns.of(services));
        columns.add(Column.of(
                "foundIn", item -> hit(index, places, item).map(Hit::where).orElse(null)));
        columns.add(
                Column.of("hit", item -> hit(index, places, item).map(Hit::text).orElse("")));
        output.rows(found, columns, "cli.none.evidenceFound");
    }

    private static Optional<Hit> hit(
            EvidenceSearch.Index index, Map<EvidenceId, EvidenceSearch.Place> places, EvidenceItem item) {
        return Optional.ofNullable(places.get(item.id()))
                .flatMap(place -> index.hit(item.id(), place, Progress.none()));
    }

    private static Searched searched(Services services, EvidenceItem item) {
        return new Searched(
                item,
                services.cases().find(item.caseId()).map(CaseFile::reference).orElse(""),
                item.listings().stream()
                        .flatMap(id -> services.listings().find(id).stream())
                        .toList());
    }
}
