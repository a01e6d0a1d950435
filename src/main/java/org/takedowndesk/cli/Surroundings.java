package org.takedowndesk.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// What a run of the command line has around it.
///
/// @param locale whose language is spoken unless the call names another
/// @param zone the user's
/// @param logs the folder of the program's log, named where something went wrong
/// @param stopped whether the user asked to stop, with Ctrl-C
public record Surroundings(
        Streams streams, Locale locale, Clock clock, ZoneId zone, UserName who, Path logs, BooleanSupplier stopped) {

    /// The standard streams.
    ///
    /// @param out results and nothing else
    /// @param err messages
    /// @param interactive whether somebody looks at `err`, so that progress may be shown there
    public record Streams(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

        private static final int BUFFER = 1 << 16;

        /// Those of this process. What is not shown by a console but goes to a file or another program is UTF-8,
        /// whatever the computer's own encoding is; results are buffered, so they have to be flushed.
        @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where nobody sits at a terminal
        public static Streams ofThisProcess() {
            Console console = System.console();
            boolean interactive = console != null && console.isTerminal();
            boolean windowsConsole =
                    interactive && System.getProperty("os.name").startsWith("Windows");
            Charset charset = windowsConsole ? Objects.requireNonNull(console).charset() : StandardCharsets.UTF_8;
            return new Streams(
                    System.in,
                    new PrintStream(
                            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER), false, charset),
                    new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                    interactive);
        }
    }
}
