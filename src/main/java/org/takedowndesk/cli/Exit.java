package org.takedowndesk.cli;

import org.takedowndesk.work.Problem;

/// What the command line ends with where no [Problem] says it.
final class Exit {

    static final int DONE = 0;

    /// A check found something wrong.
    static final int FOUND = 1;

    static final int BAD_CALL = Problem.BAD_CALL.exitCode();

    /// Some of the input could not be used.
    static final int UNUSABLE = Problem.FILE_REFUSED.exitCode();

    static final int OUR_FAULT = Problem.OUR_FAULT.exitCode();

    /// What shells expect of a program that was stopped with Ctrl-C.
    static final int STOPPED = 130;

    private Exit() {}
}
