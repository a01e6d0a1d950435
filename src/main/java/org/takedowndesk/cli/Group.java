package org.takedowndesk.cli;

import picocli.CommandLine.Command;

/// A word that only begins a command, such as `case`; alone it is a wrong call.
@Command
final class Group {}
