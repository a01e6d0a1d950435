package org.takedowndesk;

/// Starts the program: without arguments, or with `open`, as a desktop; with anything else as a command line.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? 0 : 2);
    }
}
