package org.takedowndesk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command line without any command: what every command understands.
@Command(
        name = RootCommand.NAME,
        footer = {
            "  takedown-desk demo demo --open",
            "  takedown-desk init cases",
            "  takedown-desk -w cases case list --json",
        })
final class RootCommand {

    static final String NAME = "takedown-desk";

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            descriptionKey = "cli.option.workspace",
            scope = ScopeType.INHERIT)
    @Nullable
    Path workspace;

    @Option(names = "--json", descriptionKey = "cli.option.asJson", scope = ScopeType.INHERIT)
    boolean json;

    /// Read before everything else by [Cli], so that help and mistakes are told in it too.
    @Option(names = Cli.LANGUAGE, paramLabel = "en|zh", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    @Nullable
    String language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
    boolean version;
}
