package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.casebundle.ExhibitLine;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casebundle.ExportedBundleId;
import org.takedowndesk.caselist.ListWish;
import org.takedowndesk.caselist.WrittenList;
import org.takedowndesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bundle exhibits`: which exhibits a bundle has, and on which pages.
@Command(
        name = "exhibits",
        footer = {
            "  takedown-desk -w cases bundle exhibits 3 -o exhibits.docx",
            "  takedown-desk -w cases bundle exhibits --case TD-2026-0001 --bilingual -o exhibits.xlsx",
        })
final class BundleExhibitsCommand extends WorkspaceCommand {

    private static final List<Column<ExhibitLine>> COLUMNS = List.of(
            Column.of("exhibit", ExhibitLine::label),
            Column.of("title", ExhibitLine::title),
            Column.of("section", ExhibitLine::section),
            Column.of("date", ExhibitLine::date),
            Column.of("page", ExhibitLine::page),
            Column.of("file", ExhibitLine::file),
            Column.hidden("pageOfFile", ExhibitLine::pageOfFile),
            Column.of("batesFirst", ExhibitLine::batesFirst),
            Column.of("batesLast", ExhibitLine::batesLast),
            Column.hidden("originalName", ExhibitLine::originalName),
            Column.hidden("sha256", ExhibitLine::sha256));

    @Parameters(arity = "0..1", paramLabel = "NUMBER", descriptionKey = "cli.parameter.bundleNumber")
    private @Nullable Long number;

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.arrangedCase")
    private @Nullable String caseReference;

    @Mixin
    private ListOptions list = new ListOptions();

    BundleExhibitsCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        requireOne(output, "NUMBER, --case", "cli.list.which", number != null, caseReference != null);
        list.check(output);
    }

    @Override
    int run(Services services, Output output) {
        Path target = list.target;
        if (number != null) {
            ExportedBundle bundle = services.bundles().get(new ExportedBundleId(number));
            if (target == null) {
                output.rows(services.exhibitLists().of(bundle), COLUMNS, "cli.none.exhibits");
            } else {
                tell(services.caseLists().exhibits(bundle, wish(target, output), target, progress()), output);
            }
            return Exit.DONE;
        }
        BundleRequest request = new References(services, output.texts()).bundleOfCase(String.valueOf(caseReference));
        if (target == null) {
            output.rows(
                    services.exhibitLists()
                            .arranged(request, services.workspace().cache(), progress()),
                    COLUMNS,
                    "cli.none.exhibits");
        } else {
            tell(services.caseLists().exhibits(request, wish(target, output), target, progress()), output);
        }
        return Exit.DONE;
    }

    private Progress progress() {
        return session().progress();
    }

    private ListWish wish(Path target, Output output) {
        return list.wish(target, output);
    }

    private static void tell(WrittenList written, Output output) {
        output.item(written, ListOptions.WRITTEN);
    }
}
