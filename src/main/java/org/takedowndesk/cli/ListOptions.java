package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.caselist.ListFormat;
import org.takedowndesk.caselist.ListWish;
import org.takedowndesk.caselist.WrittenList;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Option;

/// How a list is written into a file, for the commands that can do so.
final class ListOptions {

    /// What is told of a list that was written.
    static final List<Column<WrittenList>> WRITTEN = List.of(
            Column.of("file", WrittenList::file),
            Column.of("lines", WrittenList::lines),
            Column.of("size", WrittenList::size),
            Column.of("sha256", WrittenList::sha256));

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "cli.option.listFile")
    @Nullable
    Path target;

    @Option(names = "--bilingual", descriptionKey = "cli.option.listBilingual")
    boolean bilingual;

    /// @throws ProblemException BAD_CALL, CANNOT_WRITE if the file is there
    void check(Output output) {
        if (target == null) {
            if (bilingual) {
                throw new ProblemException(
                        Problem.BAD_CALL, "--bilingual", output.texts().get("cli.list.needsFile"));
            }
            return;
        }
        if (ListFormat.of(target).isEmpty()) {
            throw new ProblemException(Problem.BAD_CALL, target, output.texts().get("cli.expected.listFile"));
        }
        EvidenceCustodyCommand.requireFree(target, output);
    }

    ListWish wish(Path file, Output output) {
        return new ListWish(ListFormat.of(file).orElseThrow(), output.texts().locale(), bilingual);
    }
}
