package org.takedowndesk.cli;

import java.util.concurrent.Callable;
import org.takedowndesk.app.Services;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

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

    /// Refuses a call that names none or more than one of the things of which it wants one.
    ///
    /// @param names as the user writes them
    /// @param why the key of the sentence that says so
    static void requireOne(Output output, String names, String why, boolean... given) {
        int count = 0;
        for (boolean each : given) {
            count += each ? 1 : 0;
        }
        if (count != 1) {
            throw new ProblemException(Problem.BAD_CALL, names, output.texts().get(why));
        }
    }

    /// @return what the program ends with
    abstract int run(Services services, Output output);
}
