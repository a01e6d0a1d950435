package org.takedowndesk.cli;

import java.util.concurrent.Callable;
import org.takedowndesk.app.Services;

/// A command that works on the workspace named by `-w`.
abstract class WorkspaceCommand implements Callable<Integer> {

    private final Session session;

    WorkspaceCommand(Session session) {
        this.session = session;
    }

    final Session session() {
        return session;
    }

    @Override
    public final Integer call() {
        Output output = session.output();
        checkCall(output);
        try (Services services = session.open()) {
            return run(services, output);
        }
    }

    /// Refuses a call that contradicts itself, or a file that cannot be read, before the workspace is opened.
    ///
    /// @throws org.takedowndesk.work.ProblemException BAD_CALL and others
    void checkCall(Output output) {}

    /// @return what the program ends with
    abstract int run(Services services, Output output);
}
