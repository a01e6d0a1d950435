package org.takedowndesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The log on disk: a few small files that replace each other, in English, for whoever helps the user.
public final class LogFile implements AutoCloseable {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 4;
    private static final String NAME = "takedown-desk.%g.log";

    /// Warns of the same table whenever one of our own fonts is opened. Held here, because a logger that nobody holds
    /// forgets its level.
    private static final Logger FONTS = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    private final Path folder;
    private final Handler handler;

    private LogFile(Path folder, Handler handler) {
        this.folder = folder;
        this.handler = handler;
    }

    /// Writes everything that is logged from now on into `folder`; the standard streams get only what went wrong.
    public static LogFile start(Path folder) {
        try {
            Files.createDirectories(folder);
            Handler handler = new FileHandler(folder.resolve(NAME).toString(), BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            showOnConsole(Level.OFF);
            Logger.getLogger("").addHandler(handler);
            return new LogFile(folder, handler);
        } catch (IOException e) {
            throw new ProblemException(Problem.CANNOT_WRITE, e, folder, String.valueOf(e.getMessage()));
        }
    }

    /// Leaves only what went wrong on the standard streams: they are for the user of the command line.
    public static void quietConsole() {
        showOnConsole(Level.SEVERE);
    }

    private static void showOnConsole(Level level) {
        FONTS.setLevel(Level.SEVERE);
        for (Handler console : Logger.getLogger("").getHandlers()) {
            console.setLevel(level);
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(handler);
        handler.close();
    }
}
