package org.takedowndesk.cli;

/// Why an input of the command line cannot be used.
enum Trouble {
    FOLDER,
    NO_TEXT,
    NO_LINKS
}
