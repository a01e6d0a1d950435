package org.takedowndesk.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.work.Progress;

/// Gives the sample case to tests that draw it. It is built once for all of them; none may change what others see.
final class SampleCase implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(SampleCase.class);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SampleWorkspace.Made.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Built.class, type -> Built.now(), Built.class)
                .made();
    }

    /// The sample and the folder that goes when the tests end.
    private record Built(Path folder, SampleWorkspace.Made made) implements AutoCloseable {

        static Built now() {
            try {
                Path folder = Files.createTempDirectory("sample");
                SampleWorkspace sample =
                        new SampleWorkspace(Clock.fixed(TestWorkspace.MONDAY, ZoneOffset.UTC), BERLIN, () -> "Lin Yue");
                return new Built(folder, sample.make(folder.resolve("Sample case"), () -> {}, Progress.none()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            made.services().close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
