package org.takedowndesk.ui.workcopy;

import java.util.Optional;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.workcopy.Area;
import org.takedowndesk.workcopy.Ink;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Spot;

/// Makes steps of what was drawn, in sizes that can be seen on the picture, and asks for the words they need.
final class CopyMarks {

    private static final int SMALLEST_LETTER = 12;

    private final Texts texts;
    private final Dialogs dialogs;

    CopyMarks(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /// A step of what a tool drew between two points, empty where it makes none or the user gave no words.
    ///
    /// @param clicked whether the hand did not move
    Optional<Operation> drawn(CopyTool tool, Spot from, Spot to, boolean clicked, Look look) {
        PixelSize size = look.size();
        boolean needsArea = tool != CopyTool.NUMBER && tool != CopyTool.TEXT;
        if (tool == CopyTool.SELECT || (clicked && needsArea)) {
            return Optional.empty();
        }
        Area area = Area.between(from, to);
        Optional<Operation> made = switch (tool) {
            case SELECT -> Optional.empty();
            case CROP -> Optional.of(new Operation.Crop(area));
            case ARROW -> Optional.of(new Operation.Arrow(from, to, look.ink(), thickness(size)));
            case BOX -> Optional.of(new Operation.Box(area, look.ink(), thickness(size)));
            case NUMBER -> Optional.of(new Operation.Numbered(look.number(), from, 2 * letter(size), look.ink()));
            case TEXT -> text(new Operation.Text(from, "-", letter(size), look.ink()), "");
            case HIGHLIGHT -> Optional.of(new Operation.Highlight(area, Ink.YELLOW));
            case REDACT -> redaction(area, "");
        };
        return made.map(operation -> new MarkShape(size).moved(operation, 0, 0));
    }

    /// How the next mark looks.
    ///
    /// @param size of the picture as it is now
    /// @param number what the next numbered mark gets
    record Look(PixelSize size, Ink ink, int number) {}

    /// A caption below the picture, empty if the user gives none.
    Optional<Operation> caption(PixelSize size) {
        return caption(CaptionForm.empty(texts, letter(size)));
    }

    /// The step with other words, empty where it has none or they stay.
    Optional<Operation> edited(Operation step) {
        return switch (step) {
            case Operation.Text text -> text(text, text.text());
            case Operation.Redaction redaction -> redaction(redaction.area(), redaction.reason());
            case Operation.Caption caption -> caption(caption);
            case Operation.Crop _,
                    Operation.Rotate _,
                    Operation.Arrow _,
                    Operation.Box _,
                    Operation.Numbered _,
                    Operation.Highlight _,
                    Operation.JoinFrames _,
                    Operation.JoinPictures _,
                    Operation.ComparisonSheet _ -> Optional.empty();
        };
    }

    private Optional<Operation> text(Operation.Text mark, String start) {
        return dialogs.form(
                        "workcopy.text.title",
                        "workcopy.words.button",
                        new WordsForm(
                                texts,
                                texts.get("workcopy.text.field"),
                                texts.get("workcopy.text.hint"),
                                start,
                                Operation.MAX_TEXT))
                .map(words -> new Operation.Text(mark.at(), words, mark.size(), mark.ink()));
    }

    private Optional<Operation> redaction(Area area, String start) {
        return dialogs.form(
                        "workcopy.reason.title",
                        "workcopy.reason.button",
                        new WordsForm(
                                texts,
                                texts.get("workcopy.reason.field"),
                                texts.get("workcopy.reason.hint"),
                                start,
                                Operation.MAX_REASON))
                .map(reason -> new Operation.Redaction(area, reason));
    }

    private Optional<Operation> caption(Operation.Caption start) {
        return dialogs.form("workcopy.caption.title", "workcopy.words.button", new CaptionForm(texts, start))
                .map(caption -> caption);
    }

    private static int thickness(PixelSize size) {
        return Math.clamp(size.longerSide() / 250, 2, Operation.MAX_THICKNESS);
    }

    private static int letter(PixelSize size) {
        return Math.clamp(Math.min(size.longerSide() / 45, size.width() / 12), SMALLEST_LETTER, Operation.MAX_SIZE / 2);
    }
}
