package org.takedowndesk.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the user's language what is wrong with a call, and where to read how it is right.
final class Mistakes {

    private final Texts texts;
    private final PrintStream err;

    Mistakes(Texts texts, PrintStream err) {
        this.texts = texts;
        this.err = err;
    }

    /// @return the exit code
    int tell(ParameterException mistake) {
        CommandLine line = mistake.getCommandLine();
        err.println(DisplayName.visibleLines(words(mistake)));
        err.println(texts.get("cli.error.seeHelp", line.getCommandSpec().qualifiedName() + " --help"));
        return Exit.BAD_CALL;
    }

    private String words(ParameterException mistake) {
        return switch (mistake) {
            case MissingParameterException missing -> missing(missing);
            case UnmatchedArgumentException unmatched ->
                texts.get("cli.error.unknown", String.join(" ", unmatched.getUnmatched()));
            case OverwrittenOptionException overwritten ->
                texts.get("cli.error.twice", name(overwritten.getOverwritten()));
            default -> other(mistake);
        };
    }

    private String missing(MissingParameterException missing) {
        if (missing.getMissing().isEmpty()) {
            return texts.get("cli.error.noCommand");
        }
        return texts.get(
                "cli.error.missing",
                missing.getMissing().stream().map(Mistakes::name).collect(Collectors.joining(", ")));
    }

    private String other(ParameterException mistake) {
        ArgSpec argument = mistake.getArgSpec();
        if (argument == null && !mistake.getCommandLine().getSubcommands().isEmpty()) {
            return texts.get("cli.error.noCommand");
        }
        if (mistake.getCause() instanceof BadValueException bad && argument != null) {
            return texts.get("cli.error.value", bad.value(), name(argument), bad.expected(texts));
        }
        if (argument != null && mistake.getValue() != null) {
            return texts.get("cli.error.value", mistake.getValue(), name(argument), argument.paramLabel());
        }
        return String.valueOf(mistake.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
