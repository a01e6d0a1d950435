package org.takedowndesk.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Turns what the operating system says into what a user is told.
final class Troubles {

    private Troubles() {}

    /// The attributes of a file that may be taken in; a link is followed.
    static BasicFileAttributes attributes(Path source) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(source, BasicFileAttributes.class);
        } catch (IOException e) {
            FileTrouble trouble = Files.exists(source, LinkOption.NOFOLLOW_LINKS) && e instanceof NoSuchFileException
                    ? FileTrouble.BROKEN_LINK
                    : ofReading(e);
            throw unreadable(source.toString(), trouble, e);
        }
        if (!attributes.isRegularFile()) {
            throw new ProblemException(
                    Problem.FILE_REFUSED,
                    source.toString(),
                    attributes.isDirectory() ? FileTrouble.FOLDER : FileTrouble.NOT_A_FILE);
        }
        return attributes;
    }

    static FileTrouble ofReading(IOException e) {
        if (e instanceof NoSuchFileException) {
            return FileTrouble.MISSING;
        }
        return e instanceof AccessDeniedException ? FileTrouble.NO_PERMISSION : FileTrouble.READ_FAILED;
    }

    static ProblemException unreadable(String name, FileTrouble trouble, @Nullable Throwable cause) {
        return new ProblemException(Problem.FILE_UNREADABLE, cause, name, trouble);
    }

    static ProblemException cannotWrite(Path where, IOException e) {
        FileTrouble trouble = e instanceof AccessDeniedException ? FileTrouble.NO_PERMISSION : FileTrouble.WRITE_FAILED;
        return new ProblemException(Problem.CANNOT_WRITE, e, where.toString(), trouble);
    }
}
