package org.takedowndesk.ui.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.work.Failures;

/// Writes a copy of an original where the user wants one, and enters in its custody log that and where.
final class EvidenceCopy {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|⟦⟧…]";

    private EvidenceCopy() {}

    /// A name that every file system takes and that cannot mislead, with the ending its content deserves.
    static String suggestedName(EvidenceItem item) {
        String name = DisplayName.of(item.file().name(), 80)
                .replaceAll(FORBIDDEN, "_")
                .strip();
        String ending = "." + item.description().type().ending();
        boolean known = !item.description().nameContradicts() && name.contains(".");
        return item.key() + " " + (known ? name : name + ending);
    }

    /// @throws org.takedowndesk.work.ProblemException CANNOT_WRITE, DISK_FULL, FILE_UNREADABLE
    static Path write(EvidenceStores stores, EvidenceItem item, Path target) {
        // Beside the target first: a copy cut short must not stand under the wanted name.
        Path temporary = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (InputStream original = stores.vault().open(item.file().hash())) {
                Files.copy(original, temporary, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(temporary, e);
            throw Failures.writing(target, e);
        }
        stores.custody()
                .note(
                        List.of(item.id()),
                        CustodyAct.COPIED_OUT,
                        target.toAbsolutePath().toString());
        return target;
    }

    private static void delete(Path temporary, IOException cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
