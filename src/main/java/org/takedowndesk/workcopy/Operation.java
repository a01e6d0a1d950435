package org.takedowndesk.workcopy;

import java.util.List;
import java.util.stream.Stream;
import org.takedowndesk.capture.Strip;

/// One step from originals to a working copy.
///
/// All coordinates are pixels of the picture as it is at that step: the upright parent, and after a crop, a turn or a
/// join what these left. There is no step that blurs or coarsens: both can be undone often enough to be dangerous.
public sealed interface Operation {

    int MAX_TEXT = 2_000;
    int MAX_REASON = 300;
    int MAX_NUMBER = 999;
    int MAX_THICKNESS = 100;
    int MAX_GAP = 500;
    int MIN_SIZE = 8;
    int MAX_SIZE = 400;
    int MAX_FINDINGS = 30;
    int MAX_SENTENCE = 300;

    /// Frames of a scrolled page put below each other; the parents are the frames. Only as the first step.
    record JoinFrames(List<Strip> strips) implements Operation {
        public JoinFrames {
            strips = List.copyOf(strips);
            RecipeFaultException.check(!strips.isEmpty(), RecipeFault.NO_SUCH_FRAME);
        }
    }

    /// The parents one after the other, unscaled, on white. Only as the first step.
    record JoinPictures(Direction direction, int gap) implements Operation {
        public JoinPictures {
            RecipeFaultException.check(gap >= 0 && gap <= MAX_GAP, RecipeFault.OUT_OF_RANGE);
        }
    }

    /// Two pictures of equal height beside each other with numbered findings on both, and the findings' sentences
    /// below. Only as the first step.
    ///
    /// @param width of the sheet
    /// @param pictureHeight at most
    /// @param findings the sentence of finding 1 first
    record ComparisonSheet(int width, int pictureHeight, Half left, Half right, List<String> findings)
            implements Operation {

        public static final int WIDTH = 2_000;
        public static final int PICTURE_HEIGHT = 1_200;

        public ComparisonSheet {
            findings = List.copyOf(findings);
            int most = findings.size();
            RecipeFaultException.check(
                    width >= 1_000 && width <= 4_000 && pictureHeight >= 100 && pictureHeight <= 4_000,
                    RecipeFault.OUT_OF_RANGE);
            RecipeFaultException.check(most <= MAX_FINDINGS, RecipeFault.TOO_MANY_OPERATIONS);
            RecipeFaultException.check(
                    findings.stream().allMatch(text -> text.length() <= MAX_SENTENCE), RecipeFault.TEXT_TOO_LONG);
            RecipeFaultException.check(
                    Stream.of(left, right)
                            .flatMap(half -> half.marks().stream())
                            .allMatch(mark -> mark.number() <= most),
                    RecipeFault.OUT_OF_RANGE);
        }
    }

    /// Keeps the area alone.
    record Crop(Area area) implements Operation {}

    /// Turns clockwise by so many quarters.
    record Rotate(int quarters) implements Operation {
        public Rotate {
            RecipeFaultException.check(quarters >= 1 && quarters <= 3, RecipeFault.OUT_OF_RANGE);
        }
    }

    /// An arrow that points to `to`.
    record Arrow(Spot from, Spot to, Ink ink, int thickness) implements Operation {
        public Arrow {
            checkThickness(thickness);
        }
    }

    /// A frame whose lines lie within the area.
    record Box(Area area, Ink ink, int thickness) implements Operation {
        public Box {
            checkThickness(thickness);
        }
    }

    /// A number in a disc around `at`.
    record Numbered(int number, Spot at, int size, Ink ink) implements Operation {
        public Numbered {
            RecipeFaultException.check(number >= 1 && number <= MAX_NUMBER, RecipeFault.OUT_OF_RANGE);
            checkSize(size);
        }
    }

    /// Lines of text on a white plate whose left upper corner is `at`.
    record Text(Spot at, String text, int size, Ink ink) implements Operation {
        public Text {
            checkText(text);
            checkSize(size);
        }
    }

    /// Colours what is light in the area and leaves dark what is dark, as a marker pen does.
    record Highlight(Area area, Ink ink) implements Operation {}

    /// Replaces every pixel of the area by black; nothing of them is in the copy.
    ///
    /// @param reason why it may not be seen
    record Redaction(Area area, String reason) implements Operation {
        public Redaction {
            RecipeFaultException.check(!reason.isBlank(), RecipeFault.NO_REASON);
            RecipeFaultException.check(reason.length() <= MAX_REASON, RecipeFault.TEXT_TOO_LONG);
        }
    }

    /// A band below the picture with wording from it and its translation, each after its language's tag.
    ///
    /// @param language of the wording, such as `zh`
    /// @param into the language of the translation
    record Caption(String original, String language, String translation, String into, int size) implements Operation {
        public Caption {
            checkText(original);
            checkText(translation);
            checkLanguage(language);
            checkLanguage(into);
            checkSize(size);
        }
    }

    private static void checkThickness(int thickness) {
        RecipeFaultException.check(thickness >= 1 && thickness <= MAX_THICKNESS, RecipeFault.OUT_OF_RANGE);
    }

    private static void checkSize(int size) {
        RecipeFaultException.check(size >= MIN_SIZE && size <= MAX_SIZE, RecipeFault.OUT_OF_RANGE);
    }

    private static void checkText(String text) {
        RecipeFaultException.check(!text.isBlank(), RecipeFault.NO_TEXT);
        RecipeFaultException.check(text.length() <= MAX_TEXT, RecipeFault.TEXT_TOO_LONG);
    }

    private static void checkLanguage(String tag) {
        RecipeFaultException.check(tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"), RecipeFault.WRONG_VALUE);
    }

    /// Whether it puts several parents together.
    default boolean joins() {
        return switch (this) {
            case JoinFrames _, JoinPictures _, ComparisonSheet _ -> true;
            case Crop _, Rotate _, Arrow _, Box _, Numbered _, Text _, Highlight _, Redaction _, Caption _ -> false;
        };
    }
}
