package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.takedowndesk.marketplace.LinkReader;
import org.takedowndesk.marketplace.ReadLink;
import org.takedowndesk.marketplace.RulePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `listing read`: says of each line of a text which link is in it, as JSON, with or without `--json`.
@Command(
        name = "read",
        footer = {
            "  takedown-desk listing read links.txt",
            "  takedown-desk listing read - < links.txt",
        })
final class ListingReadCommand implements Callable<Integer> {

    private static final List<Column<ReadLink>> MEMBERS = List.of(
            Column.of("input", ReadLink::input),
            Column.of("site", ReadLink::site),
            Column.of("listingId", ReadLink::listingId),
            Column.of("kind", ReadLink::kind),
            Column.of("canonical", ReadLink::canonical),
            Column.of("region", ReadLink::region));

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FILE|-", descriptionKey = "cli.parameter.textFile")
    private Path file = Path.of(TextInput.STANDARD_INPUT);

    ListingReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String text = new TextInput(session.surroundings().streams().in()).read(file);
        LinkReader reader = new LinkReader(new RulePacks());
        Output output = session.output();
        for (String part : parts(text)) {
            session.progress().stopIfCancelled();
            reader.readLines(part).forEach(link -> output.document(Column.document(link, MEMBERS)));
        }
        return Exit.DONE;
    }

    /// The text cut at ends of lines into parts that are short enough to be read at once; a longer line stays whole
    /// and is refused there.
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LinkReader.LONGEST_TEXT) {
            int end = text.lastIndexOf('\n', start + LinkReader.LONGEST_TEXT - 1) + 1;
            if (end <= start) {
                int next = text.indexOf('\n', start);
                end = next < 0 ? text.length() : next + 1;
            }
            parts.add(text.substring(start, end));
            start = end;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
