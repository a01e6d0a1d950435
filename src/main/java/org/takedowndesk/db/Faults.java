package org.takedowndesk.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// What the database's own failures mean to a user.
final class Faults {

    private Faults() {}

    static ProblemException of(SQLException cause) {
        return new ProblemException(Problem.OUR_FAULT, cause, String.valueOf(cause.getMessage()));
    }

    /// The failure itself, or, where the disk is behind a failure of the database, what is wrong with the disk.
    static RuntimeException ofDisk(RuntimeException failure, Path folder) {
        if (!(failure instanceof ProblemException problem) || problem.problem() != Problem.OUR_FAULT) {
            return failure;
        }
        for (@Nullable Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException disk) {
                return Failures.writing(folder, disk);
            }
        }
        return failure;
    }
}
