package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `case new`: opens a case under the next reference.
@Command(
        name = "new",
        footer = "  takedown-desk -w cases case new --title \"Copied lamps\" --holder 1 --right 1 --right 2")
final class CaseNewCommand extends WorkspaceCommand {

    @Option(names = "--title", required = true, paramLabel = "TEXT", descriptionKey = "cli.option.caseTitle")
    private String title = "";

    @Option(names = "--holder", required = true, paramLabel = "REF", descriptionKey = "cli.option.holder")
    private String holder = "";

    @Option(names = "--right", paramLabel = "REF", descriptionKey = "cli.option.rights")
    private List<String> rights = List.of();

    CaseNewCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        if (title.isBlank()) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--title", output.texts().get("cli.error.empty"));
        }
    }

    @Override
    int run(Services services, Output output) {
        References references = new References(services, output.texts());
        RightsHolder owner = references.holder(holder);
        List<RightId> relied = rights.stream()
                .map(references::right)
                .peek(right -> checkOwner(right, owner, output))
                .map(Right::id)
                .distinct()
                .toList();
        CaseFile file = services.cases().open(title.strip(), owner.id(), relied);
        output.sentence("cli.case.opened", file.reference());
        if (output.json()) {
            output.document(Column.document(file, CaseColumns.of(services)));
        }
        return Exit.DONE;
    }

    private static void checkOwner(Right right, RightsHolder owner, Output output) {
        if (!right.holder().equals(owner.id())) {
            throw new ProblemException(
                    Problem.NOT_ALLOWED, right.displayName(), output.texts().get("cli.case.otherHolder", owner.name()));
        }
    }
}
