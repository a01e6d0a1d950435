package org.takedowndesk.media;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// All that is known about a file from its content.
///
/// `pixels` is the size as shown, `storedPixels` the size before the EXIF orientation is applied; both are known for
/// pictures whose header is whole, also for those too large to be shown. `pages` counts the pages of a PDF or the
/// frames
/// of a picture and is 0 where there are none or nobody can know. `charset` is known for texts.
public record FileFacts(
        FileType type,
        Condition condition,
        long bytes,
        boolean nameContradicts,
        @Nullable PixelSize pixels,
        @Nullable PixelSize storedPixels,
        int pages,
        Exif exif,
        @Nullable Charset charset) {

    /// Whether a picture of it, or of its first page, can be shown.
    public boolean showable() {
        return condition == Condition.OK && (type.picture() || type == FileType.PDF);
    }
}
