package org.takedowndesk.evidence;

import org.jspecify.annotations.Nullable;
import org.takedowndesk.format.FileSays;
import org.takedowndesk.format.FormatRead;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.FileFacts;
import org.takedowndesk.media.FileType;

/// What the file's content said when it was taken in.
///
/// @param type told by the content, not by the ending
/// @param nameContradicts whether the ending promises another type
/// @param width pixels as shown, 0 for what has none
/// @param height pixels as shown
/// @param pages of a PDF, frames of a picture, 0 where there are none or nobody can know
/// @param exifTime as the file has it, without zone unless it names one; null if it has none
/// @param says what the file says of itself
public record FileDescription(
        FileType type,
        Condition condition,
        boolean nameContradicts,
        int width,
        int height,
        int pages,
        @Nullable String exifTime,
        FileSays says) {

    // Items written before files were asked what they say have none.
    @SuppressWarnings("ConstantValue")
    public FileDescription {
        says = says == null ? FileSays.NONE : says;
    }

    static FileDescription of(FileFacts facts, FormatRead read) {
        var pixels = facts.pixels();
        var taken = facts.exif().takenAt();
        return new FileDescription(
                facts.type(),
                facts.condition() == Condition.OK ? read.condition() : facts.condition(),
                facts.nameContradicts(),
                pixels == null ? 0 : pixels.width(),
                pixels == null ? 0 : pixels.height(),
                facts.pages(),
                taken == null
                        ? null
                        : taken
                                + (facts.exif().offset() == null
                                        ? ""
                                        : String.valueOf(facts.exif().offset())),
                read.says());
    }

    FileDescription withCondition(Condition newCondition) {
        return new FileDescription(type, newCondition, nameContradicts, width, height, pages, exifTime, says);
    }

    /// Whether a picture of it, or of its first page, can be shown.
    public boolean showable() {
        return condition == Condition.OK && (type.picture() || type == FileType.PDF);
    }
}
