package org.takedowndesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

class LogFileTest {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger("org.takedowndesk.test");

    @TempDir
    Path folder;

    private final Map<Handler, Level> before = new HashMap<>();

    @BeforeEach
    void remember() {
        for (Handler handler : root().getHandlers()) {
            before.put(handler, handler.getLevel());
        }
    }

    @AfterEach
    void restore() {
        before.forEach(Handler::setLevel);
    }

    private static Logger root() {
        return Logger.getLogger("");
    }

    private static String written(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".log")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    @Test
    void whatIsLoggedStandsInTheFileUntilTheLogEnds() throws IOException {
        Path logs = folder.resolve("new").resolve("logs");
        try (LogFile log = LogFile.start(logs)) {
            assertEquals(logs, log.folder());
            LOG.info("鹿岬 opened");
            LOG.warn("it broke", new IllegalStateException("the reason"));
        }
        LOG.warn("too late");
        String text = written(logs);
        assertTrue(text.contains("鹿岬 opened"), text);
        assertTrue(text.contains("IllegalStateException: the reason"), text);
        assertFalse(text.contains("too late"), text);
    }

    @Test
    void nextStartKeepsWhatIsThere() throws IOException {
        for (String message : new String[] {"first start", "second start"}) {
            try (LogFile _ = LogFile.start(folder)) {
                LOG.info(message);
            }
        }
        String text = written(folder);
        assertTrue(text.contains("first start") && text.contains("second start"), text);
    }

    @Test
    void filesNeverGrowWithoutEnd() throws IOException {
        String line = "x".repeat(10_000);
        try (LogFile _ = LogFile.start(folder)) {
            for (int i = 0; i < 600; i++) {
                LOG.info(line);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            assertTrue(bytes > 2_000_000 && bytes < 4_200_000, bytes + " bytes");
        }
    }

    @Test
    void streamsOfTheCommandLineStayQuiet() {
        LogFile.quietConsole();
        before.keySet().forEach(handler -> assertEquals(Level.SEVERE, handler.getLevel()));
        try (LogFile _ = LogFile.start(folder)) {
            before.keySet().forEach(handler -> assertEquals(Level.OFF, handler.getLevel()));
        }
    }

    @Test
    void folderThatCannotBeIsAProblem() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        ProblemException failure = assertThrows(ProblemException.class, () -> LogFile.start(file.resolve("logs")));
        assertEquals(Problem.CANNOT_WRITE, failure.problem());
    }
}
