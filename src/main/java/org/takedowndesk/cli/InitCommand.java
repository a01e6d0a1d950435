package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.takedowndesk.db.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `init DIR`: a new, empty workspace.
@Command(name = "init", footer = "  takedown-desk init cases")
final class InitCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.parameter.newFolder")
    private Path folder = Path.of("");

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Workspace workspace = Workspace.create(folder, session.now());
        session.open(workspace.folder()).close();
        Output output = session.output();
        output.sentence("cli.init.done", workspace.folder());
        if (output.json()) {
            output.document(Column.document(
                    workspace,
                    List.of(
                            Column.of("workspace", Workspace::folder),
                            Column.of("id", made -> made.id().toString()))));
        }
        return Exit.DONE;
    }
}
