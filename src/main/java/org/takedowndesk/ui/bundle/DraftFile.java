package org.takedowndesk.ui.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.work.Failures;

/// Where the bundle that is only looked at lies: in a folder that nobody else can read, gone with the screen.
final class DraftFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DraftFile.class);

    private @Nullable Path folder;
    private int number;

    /// A place at which nothing lies yet; what was written before is deleted.
    ///
    /// @throws org.takedowndesk.work.ProblemException CANNOT_WRITE, DISK_FULL
    synchronized Path fresh() {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("takedown-desk-preview");
            }
            Files.deleteIfExists(folder.resolve(number + ".pdf"));
            number++;
            return folder.resolve(number + ".pdf");
        } catch (IOException e) {
            throw Failures.writing(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    @Override
    public synchronized void close() {
        Path there = folder;
        if (there == null) {
            return;
        }
        for (Path each : List.of(there.resolve(number + ".pdf"), there)) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                LOG.warn("{} could not be deleted", each, e);
            }
        }
        folder = null;
    }
}
