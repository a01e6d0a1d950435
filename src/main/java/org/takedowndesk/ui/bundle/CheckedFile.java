package org.takedowndesk.ui.bundle;

import java.nio.file.Path;
import java.util.List;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.bundle.CheckReport;
import org.takedowndesk.bundle.Demand;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.work.Progress;

/// A bundle that was checked: what was found, and the SHA-256 the file has now.
record CheckedFile(Path file, CheckReport report, String sha256) {

    /// Reads and checks a file.
    static CheckedFile of(Path file, Progress progress) {
        return of(file, List.of(), progress);
    }

    /// Reads and checks a file, and whether it meets what its reader demands.
    static CheckedFile of(Path file, List<Demand> demands, Progress progress) {
        String sha256 = Sha256.of(file, progress).hex();
        return new CheckedFile(file, new BundleCheck().check(file, demands, progress), sha256);
    }
}
