package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.bundle.BatesNumber;
import org.takedowndesk.casebundle.BatesLine;
import org.takedowndesk.casebundle.BatesPlace;
import org.takedowndesk.casebundle.BatesRegister;
import org.takedowndesk.casebundle.ExportedBundleId;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bundle bates`: which item a Bates number stands on, or the register of a whole production.
@Command(
        name = "bates",
        footer = {
            "  takedown-desk -w cases bundle bates TD000123",
            "  takedown-desk -w cases bundle bates --register 3",
        })
final class BundleBatesCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "NUMBER", arity = "0..1", descriptionKey = "cli.parameter.batesNumber")
    private @Nullable String number;

    @Option(names = "--register", paramLabel = "BUNDLE", descriptionKey = "cli.option.batesRegister")
    private @Nullable Long bundle;

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.onlyCase")
    private @Nullable String caseReference;

    BundleBatesCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        if ((number == null) == (bundle == null)) {
            throw new ProblemException(
                    Problem.BAD_CALL, "NUMBER, --register", output.texts().get("cli.bundle.which"));
        }
    }

    @Override
    int run(Services services, Output output) {
        BatesRegister register = services.bundles().bates();
        if (bundle != null) {
            output.rows(
                    register.production(services.bundles().get(new ExportedBundleId(bundle))),
                    lines(),
                    "cli.none.bates");
            return Exit.DONE;
        }
        String wanted = String.valueOf(number);
        BatesNumber found = BatesNumber.of(wanted)
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_CALL, wanted, output.texts().get("cli.expected.bates")));
        CaseId only = caseReference == null
                ? null
                : new References(services, output.texts())
                        .caseFile(caseReference)
                        .id();
        List<BatesPlace> places = register.find(found, only);
        if (places.isEmpty()) {
            throw new ProblemException(Problem.NOT_FOUND, "Bates number", found.text());
        }
        output.rows(places, places(), "cli.none.bates");
        return Exit.DONE;
    }

    private static List<Column<BatesPlace>> places() {
        return List.of(
                Column.of("bates", place -> place.number().text()),
                Column.of("exhibit", BatesPlace::exhibit),
                Column.of("item", BatesPlace::item),
                Column.of("pageOfExhibit", BatesPlace::pageOfExhibit),
                Column.of("title", BatesPlace::title),
                Column.of("bundle", place -> place.bundle().id().value()),
                Column.of("reference", place -> place.bundle().reference()),
                Column.of("page", BatesPlace::page),
                Column.of("file", place -> place.bundle().file()));
    }

    private static List<Column<BatesLine>> lines() {
        return List.of(
                Column.of("batesFirst", line -> line.range().first().text()),
                Column.of("batesLast", line -> line.range().last().text()),
                Column.of("exhibit", line -> line.range().exhibit()),
                Column.of("item", BatesLine::item),
                Column.of("pages", line -> line.range().pages()),
                Column.of("title", BatesLine::title),
                Column.of("bundle", line -> line.bundle().id().value()),
                Column.of("page", line -> line.range().page()),
                Column.of("file", line -> line.bundle().file()));
    }
}
