package org.takedowndesk.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

class WorkspaceLockTest {

    @TempDir
    Path folder;

    /// Opens the workspace, says how that went, and keeps it open until its input ends.
    static final class Other {

        private Other() {}

        public static void main(String[] arguments) throws IOException {
            try (Database database = Notes.open(Workspace.at(Path.of(arguments[0])))) {
                say("open " + database.head().seq());
                System.in.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (ProblemException e) {
                say(String.valueOf(e.getMessage()));
            }
        }

        private static void say(String text) {
            System.out.println(text);
        }
    }

    @Test
    void aSecondOpeningInTheSameProgramIsToldWhoHasIt() {
        Workspace workspace = Workspace.create(folder.resolve("desk"), Notes.NOON);
        try (Database database = Notes.open(workspace)) {
            ProblemException refusal = assertThrows(ProblemException.class, () -> Notes.open(workspace));

            assertEquals(Problem.WORKSPACE_IN_USE, refusal.problem());
            assertEquals(4, refusal.values().size());
            assertEquals(
                    java.util.List.of(workspace.folder(), "陈静", Notes.NOON),
                    refusal.values().subList(0, 3));
            assertEquals(1, Notes.add(database, "still works"));
        }
        Notes.open(workspace).close();
    }

    @Test
    void anotherProgramIsToldWhoHasItEvenAfterASecondTryOfThisOne() throws IOException, InterruptedException {
        Workspace workspace = Workspace.create(folder.resolve("desk"), Notes.NOON);
        try (Database database = Notes.open(workspace)) {
            assertThrows(ProblemException.class, () -> Notes.open(workspace));
            Process other = other(workspace);
            other.getOutputStream().close();
            String answer = answer(other);

            assertTrue(answer.startsWith("WORKSPACE_IN_USE[" + workspace.folder() + ", 陈静, " + Notes.NOON), answer);
            other.waitFor();
            assertEquals(1, Notes.add(database, "still works"));
        }
    }

    @Test
    void theLockOfAKilledProgramIsGone() throws IOException, InterruptedException {
        Workspace workspace = Workspace.create(folder.resolve("desk"), Notes.NOON);
        Process other = other(workspace);
        assertEquals("open 0", answer(other));
        assertEquals(
                Problem.WORKSPACE_IN_USE,
                assertThrows(ProblemException.class, () -> Notes.open(workspace))
                        .problem());

        other.destroyForcibly().waitFor();

        Notes.open(workspace).close();
    }

    private static Process other(Workspace workspace) throws IOException {
        return JavaProcess.builder(Other.class, workspace.folder().toString()).start();
    }

    private static String answer(Process process) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        return String.valueOf(reader.readLine());
    }
}
