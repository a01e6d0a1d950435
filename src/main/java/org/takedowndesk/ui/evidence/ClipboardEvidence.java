package org.takedowndesk.ui.evidence;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.takedowndesk.ui.evidence.capture.PixelPicture;

/// What the clipboard, or something dragged, holds that can be evidence: a picture, or files.
sealed interface ClipboardEvidence {

    Pattern PICTURE_SOURCE = Pattern.compile(
            "<img\\b[^>]*?\\bsrc\\s*=\\s*[\"'](https?://[^\"'<>\\s]{1,2000})[\"']", Pattern.CASE_INSENSITIVE);

    /// A picture, and the address a browser copied it from; empty if there is none.
    record Picture(PixelPicture pixels, String sourceUrl) implements ClipboardEvidence {}

    record Files(List<Path> paths) implements ClipboardEvidence {
        public Files {
            paths = List.copyOf(paths);
        }
    }

    /// The picture where there is one, or else the files.
    static Optional<ClipboardEvidence> in(Clipboard clipboard) {
        Image image = clipboard.hasImage() ? clipboard.getImage() : null;
        if (image != null && image.getWidth() >= 1 && image.getHeight() >= 1) {
            String html = clipboard.hasHtml() ? clipboard.getHtml() : "";
            return Optional.of(new Picture(PixelPicture.of(image), source(html)));
        }
        return files(clipboard);
    }

    /// The files alone: a file that is dragged often brings a small picture of itself along.
    static Optional<ClipboardEvidence> files(Clipboard clipboard) {
        List<File> files = clipboard.getFiles();
        return clipboard.hasFiles() && !files.isEmpty()
                ? Optional.of(new Files(files.stream().map(File::toPath).toList()))
                : Optional.empty();
    }

    /// The address of the picture in the piece of page that browsers put beside it.
    static String source(String html) {
        Matcher matcher = PICTURE_SOURCE.matcher(html);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }
}
