package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.text.Texts;
import org.takedowndesk.workcopy.Operation;

/// Reads the findings of a comparison out of a JSON document.
final class ImageFindings {

    private final Texts texts;

    ImageFindings(Texts texts) {
        this.texts = texts;
    }

    /// @throws org.takedowndesk.work.ProblemException FILE_UNREADABLE, INPUT_INVALID
    List<Finding> read(Path file, TextInput input) {
        ImportFile document = new ImportFile(file, texts);
        List<Members> objects = document.objects(input);
        if (objects.size() > Operation.MAX_FINDINGS) {
            throw document.invalid("$", "cli.import.tooMany", Operation.MAX_FINDINGS, objects.size());
        }
        return objects.stream().map(ImageFindings::finding).toList();
    }

    private static Finding finding(Members members) {
        String sentence = members.requiredText("sentence");
        if (sentence.length() > Operation.MAX_SENTENCE) {
            throw members.invalid("sentence", "cli.import.tooLong", Operation.MAX_SENTENCE);
        }
        Finding finding = new Finding(spot(members, "genuine"), spot(members, "suspect"), sentence);
        members.end();
        return finding;
    }

    private static Finding.@Nullable Spot spot(Members members, String name) {
        Members spot = members.object(name);
        if (spot == null) {
            return null;
        }
        Finding.Spot read = new Finding.Spot(spot.fraction("x"), spot.fraction("y"));
        spot.end();
        return read;
    }
}
