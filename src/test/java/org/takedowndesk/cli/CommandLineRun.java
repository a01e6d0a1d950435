package org.takedowndesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.TestWorkspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the command line within the test, as a user would in a terminal, and keeps what was printed.
public final class CommandLineRun implements Desktop {

    private Instant now = TestWorkspace.MONDAY;
    private String in = "";
    private boolean display;
    private final List<String> shown = new ArrayList<>();

    /// What one call printed and ended with.
    public record Result(int code, String out, String err) {

        /// The one JSON document on standard output.
        public JsonNode json() {
            List<JsonNode> documents = documents();
            assertEquals(1, documents.size(), out);
            return documents.getFirst();
        }

        public List<JsonNode> documents() {
            return out.lines().map(JsonMapper.shared()::readTree).toList();
        }
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    public CommandLineRun typing(String text) {
        in = text;
        return this;
    }

    public void plugInDisplay() {
        display = true;
    }

    public List<String> shown() {
        return shown;
    }

    /// A call that must end well.
    public Result done(Object... arguments) {
        Result result = call(arguments);
        assertEquals(0, result.code(), result.err() + result.out());
        return result;
    }

    public Result call(Object... arguments) {
        return call(false, arguments);
    }

    /// A call that the user stops with Ctrl-C as soon as it begins.
    public Result stopped(Object... arguments) {
        return call(true, arguments);
    }

    private Result call(boolean stopped, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new Surroundings.Streams(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        false),
                Locale.ENGLISH,
                Clock.fixed(now, ZoneOffset.UTC),
                TestWorkspace.SHANGHAI,
                () -> "Lin Yue",
                Path.of("logs"),
                () -> stopped);
        String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        int code = new Cli(surroundings, this).run(words);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public boolean available() {
        return display;
    }

    @Override
    public void show(@Nullable Path workspace) {
        shown.add(String.valueOf(workspace));
    }

    @Override
    public void tryOut() {
        shown.add("every screen");
    }
}
