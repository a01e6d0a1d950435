package org.takedowndesk.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// A failure as the user reads it, and as whoever helps them does.
///
/// @param sentence what happened and what to do
/// @param code short, and the same whenever the same place fails in the same way, whatever the data
/// @param details everything, in English
record FaultReport(String sentence, String code, String details) {

    static FaultReport of(Throwable failure, Texts texts) {
        String code = code(failure);
        return new FaultReport(sentence(failure, texts), code, details(failure, code));
    }

    private static String sentence(Throwable failure, Texts texts) {
        return switch (failure) {
            case ProblemException problem -> texts.problem(problem);
            default ->
                texts.problem(new ProblemException(
                        Problem.OUR_FAULT,
                        failure,
                        Optional.ofNullable(failure.getMessage())
                                .orElse(failure.getClass().getSimpleName())));
        };
    }

    private static String code(Throwable failure) {
        CRC32 sum = new CRC32();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            add(sum, cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("org.takedowndesk.")) {
                    // Without line numbers, so that the code outlives small changes; lambda names are numbered too.
                    add(sum, frame.getClassName() + frame.getMethodName().replaceAll("\\d", ""));
                }
            }
        }
        String digits = "%08X".formatted(sum.getValue());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String details(Throwable failure, String code) {
        String version = Optional.ofNullable(FaultReport.class.getPackage().getImplementationVersion())
                .orElse("development");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return """
                Takedown Desk %s, code %s
                Java %s, %s %s %s

                %s""".formatted(
                        version,
                        code,
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        trace);
    }
}
