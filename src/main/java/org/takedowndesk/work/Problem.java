package org.takedowndesk.work;

/// Everything the program may have to tell its user that went wrong.
///
/// The words stand in `texts.properties` under `problem.<NAME>`: what happened and what to do, with the values of the
/// [ProblemException] filled in. The command line ends with [#exitCode()].
public enum Problem {
    /// {0} what the caller wrote, {1} what is expected.
    BAD_CALL(2),
    /// {0} what kind of thing, {1} the reference that was looked for.
    NOT_FOUND(3),
    /// {0} file, {1} reason.
    FILE_UNREADABLE(3),
    /// {0} file, {1} reason.
    FILE_REFUSED(3),
    /// {0} file, {1} place in the file (line, field or page), {2} reason.
    INPUT_INVALID(3),
    /// {0} field, {1} reason.
    FIELD_INVALID(3),
    /// {0} what the limit is on, {1} the limit, {2} what was given.
    LIMIT_EXCEEDED(3),
    /// {0} thing that is wanted, {1} why it may not be.
    NOT_ALLOWED(3),
    /// {0} the first number that stands on different pages of two editions.
    BATES_DIFFER(3),
    /// {0} the number wanted, {1} and {2} the first and last that are taken, {3} number and {4} file of the bundle that
    /// has them.
    BATES_TAKEN(3),
    /// {0} folder.
    NO_WORKSPACE(4),
    /// {0} folder, {1} who has it open, {2} since when, {3} on which machine.
    WORKSPACE_IN_USE(4),
    /// {0} folder, {1} its format, {2} the format this program knows.
    WORKSPACE_NEWER(4),
    /// {0} folder, {1} what is wrong.
    WORKSPACE_DAMAGED(4),
    /// {0} folder.
    WORKSPACE_EXISTS(3),
    /// {0} file or folder, {1} reason.
    CANNOT_WRITE(4),
    /// {0} file or folder, {1} bytes wanted, {2} bytes free.
    DISK_FULL(4),
    /// {0} the program's own words about the fault.
    OUR_FAULT(70);

    private final int exitCode;

    Problem(int exitCode) {
        this.exitCode = exitCode;
    }

    /// The exit code of the command line for this problem (2, 3, 4 or 70).
    public int exitCode() {
        return exitCode;
    }
}
