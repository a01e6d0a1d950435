package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `open DIR`, or `-w DIR open`: the desktop on a workspace; without DIR, on the one open last.
@Command(name = OpenCommand.NAME, footer = "  takedown-desk open cases")
final class OpenCommand implements Callable<Integer> {

    static final String NAME = "open";

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "cli.parameter.folder")
    private @Nullable Path folder;

    OpenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!session.desktop().available()) {
            throw new ProblemException(Problem.BAD_CALL, "open", session.texts().get("cli.open.noDisplay"));
        }
        session.desktop().show(folder == null ? session.workspace() : folder);
        return Exit.DONE;
    }
}
