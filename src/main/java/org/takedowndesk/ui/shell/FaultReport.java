package org.takedowndesk.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.FaultCode;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// A failure as the user reads it, and as whoever helps them does.
///
/// @param sentence what happened and what to do
/// @param code short, and the same whenever the same place fails in the same way, whatever the data
/// @param details everything, in English
record FaultReport(String sentence, String code, String details) {

    static FaultReport of(Throwable failure, Texts texts) {
        String code = FaultCode.of(failure);
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
