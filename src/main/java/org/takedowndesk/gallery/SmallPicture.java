package org.takedowndesk.gallery;

import java.awt.image.BufferedImage;
import org.takedowndesk.media.Condition;

/// What stands for a file in a gallery.
public sealed interface SmallPicture {

    record Shown(BufferedImage image) implements SmallPicture {}

    /// The file cannot be shown, and why; it is not tried again.
    record NotShown(Condition reason) implements SmallPicture {}
}
