package org.takedowndesk.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The folder that a command writes into.
final class OutputFolder {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            descriptionKey = "cli.option.output")
    Path path = Path.of("");
}
