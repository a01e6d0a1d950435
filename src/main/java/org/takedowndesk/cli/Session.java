package org.takedowndesk.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Opened;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// One run: its surroundings, its words, and what was said before the command.
final class Session {

    private final Surroundings surroundings;
    private final Desktop desktop;
    private final Texts texts;
    private final RootCommand root;
    private final Show show;

    Session(Surroundings surroundings, Desktop desktop, Texts texts, RootCommand root) {
        this.surroundings = surroundings;
        this.desktop = desktop;
        this.texts = texts;
        this.root = root;
        this.show = new Show(texts, surroundings.zone());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Desktop desktop() {
        return desktop;
    }

    Texts texts() {
        return texts;
    }

    Show show() {
        return show;
    }

    /// Known only once the call has been read.
    Output output() {
        return new Output(surroundings.streams(), root.json, texts, new Values(show));
    }

    Instant now() {
        return surroundings.clock().instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), surroundings.zone());
    }

    /// The day a call named, or else today.
    LocalDate day(@Nullable LocalDate given) {
        return given == null ? today() : given;
    }

    /// Shown on the terminal if somebody looks at it, and cancelled by Ctrl-C.
    Progress progress() {
        return new ConsoleProgress(surroundings);
    }

    /// The workspace the call names with `-w`, if it names one.
    @Nullable
    Path workspace() {
        return root.workspace;
    }

    /// Opens the workspace the call names and says what had to be mended.
    ///
    /// @throws ProblemException BAD_CALL if the call names none, and all that opening may throw
    Services open() {
        if (root.workspace == null) {
            throw new ProblemException(Problem.BAD_CALL, "-w", texts.get("cli.error.noWorkspace"));
        }
        return open(root.workspace);
    }

    Services open(Path folder) {
        Services services = new Services(
                folder,
                new Database.Surroundings(surroundings.clock(), surroundings.who(), () -> {}),
                surroundings.zone(),
                progress());
        Opened opened = services.database().opened();
        Output output = output();
        opened.torn().ifPresent(torn -> output.say("cli.open.torn", torn.length(), torn.keptAs()));
        if (opened.rebuilt()) {
            output.say("cli.open.rebuilt");
        }
        return services;
    }
}
