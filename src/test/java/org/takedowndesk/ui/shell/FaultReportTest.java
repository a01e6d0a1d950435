package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

class FaultReportTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    private static final Texts CHINESE = new Texts(Locale.SIMPLIFIED_CHINESE);

    private static IllegalStateException broken(String data) {
        return new IllegalStateException("no place for " + data);
    }

    @Test
    void problemIsSaidInTheUsersWords() {
        ProblemException problem =
                new ProblemException(Problem.CANNOT_WRITE, Path.of("bundle.pdf"), "the folder is read-only");
        FaultReport report = FaultReport.of(problem, ENGLISH);
        assertEquals(ENGLISH.problem(problem), report.sentence());
        assertTrue(report.sentence().contains("bundle.pdf"), report.sentence());
        assertEquals(CHINESE.problem(problem), FaultReport.of(problem, CHINESE).sentence());
        assertNotEquals(report.sentence(), FaultReport.of(problem, CHINESE).sentence());
    }

    @Test
    void mistakeOfOursIsOwnedUpTo() {
        FaultReport report = FaultReport.of(broken("lamp"), ENGLISH);
        assertEquals(ENGLISH.problem(new ProblemException(Problem.OUR_FAULT, "no place for lamp")), report.sentence());
        assertTrue(FaultReport.of(new StackOverflowError(), ENGLISH).sentence().contains("StackOverflowError"));
    }

    @Test
    void codeIsThePlacesAndNotTheDatas() {
        String code = FaultReport.of(broken("lamp"), ENGLISH).code();
        assertTrue(code.matches("[0-9A-F]{4}-[0-9A-F]{4}"), code);
        assertEquals(code, FaultReport.of(broken("bottle"), CHINESE).code());
        assertNotEquals(
                code, FaultReport.of(new IllegalStateException("lamp"), ENGLISH).code(), "another place");
        assertNotEquals(
                code,
                FaultReport.of(new IllegalStateException(broken("lamp")), ENGLISH)
                        .code());
    }

    @Test
    void detailsHoldWhatWhoeverHelpsNeeds() {
        FaultReport report = FaultReport.of(new IllegalStateException("outer", broken("lamp")), CHINESE);
        for (String part : new String[] {
            report.code(),
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            "IllegalStateException: outer",
            "Caused by: java.lang.IllegalStateException: no place for lamp",
            "FaultReportTest.broken"
        }) {
            assertTrue(report.details().contains(part), part + " in " + report.details());
        }
    }
}
