package org.takedowndesk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.FaultCode;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// The command line: reads a call, runs it, and turns what went wrong into one line and an exit code.
public final class Cli {

    static final String LANGUAGE = "--lang";

    /// How packaging asks whether a fresh image works; not for users.
    private static final String SMOKE = "--smoke";

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    private final Surroundings surroundings;
    private final Desktop desktop;

    public Cli(Surroundings surroundings, Desktop desktop) {
        this.surroundings = surroundings;
        this.desktop = desktop;
    }

    /// Runs one call.
    ///
    /// @return what the program is to end with: 0 done, 1 a check found something, 2 a wrong call, 3 an unusable
    ///     input, 4 the workspace, 70 a fault of ours, 130 stopped by the user
    public int run(String... arguments) {
        Texts texts = new Texts(language(arguments).orElse(surroundings.locale()));
        RootCommand root = new RootCommand();
        Session session = new Session(surroundings, desktop, texts, root);
        String[] call = arguments.length == 0 ? new String[] {OpenCommand.NAME} : arguments;
        CommandLine line = new CommandTree(session, root).build(call);
        try {
            if (List.of(arguments).equals(List.of(SMOKE))) {
                return new Smoke(session).run();
            }
            return execute(line, session, call);
        } catch (RuntimeException | Error e) {
            return fault(texts, e);
        } finally {
            surroundings.who().setAside().ifPresent(file -> session.output().say("cli.settingsSetAside", file));
            surroundings.streams().out().flush();
            surroundings.streams().err().flush();
        }
    }

    private int execute(CommandLine line, Session session, String... arguments) {
        line.setParameterExceptionHandler((mistake, _) ->
                new Mistakes(session.texts(), surroundings.streams().err()).tell(mistake));
        line.setExecutionExceptionHandler((failure, _, parsed) -> failed(session, failure, parsed));
        return line.execute(arguments);
    }

    private int failed(Session session, Exception failure, ParseResult parsed) {
        return switch (failure) {
            case CancelledException _ -> {
                session.output().say("cli.stopped");
                yield Exit.STOPPED;
            }
            case ProblemException problem
            when problem.problem() == Problem.OUR_FAULT -> fault(session.texts(), problem);
            case ProblemException problem -> {
                LOG.debug("{} ended with a problem", parsed.originalArgs(), problem);
                session.output().problem(problem);
                yield problem.problem().exitCode();
            }
            default -> fault(session.texts(), failure);
        };
    }

    private int fault(Texts texts, Throwable failure) {
        String code = FaultCode.of(failure);
        LOG.error("Fault {}", code, failure);
        surroundings
                .streams()
                .err()
                .println(DisplayName.visibleLines(texts.get("cli.fault", code, surroundings.logs())));
        return Exit.OUR_FAULT;
    }

    /// Needed before the call is read, since what is wrong with it is told in this language.
    private static Optional<Locale> language(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANGUAGE + "=")) {
                return Optional.of(Locale.forLanguageTag(arguments[i].substring(LANGUAGE.length() + 1)));
            }
            if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                return Optional.of(Locale.forLanguageTag(arguments[i + 1]));
            }
        }
        return Optional.empty();
    }
}
