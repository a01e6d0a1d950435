package org.takedowndesk.casebundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.BundlePlan;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.bundle.BundleWriter;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.bundle.Readings;
import org.takedowndesk.bundle.VolumeWriter;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// Puts the files of an edition into a folder, under names that are free.
///
/// @param volumeSize the most bytes a file of the filing copy may have; null for no limit
/// @param readings reads exhibits that are no pages by themselves
record EditionFiles(Edition edition, @Nullable Long volumeSize, Readings readings) {

    /// @param stem of the files' names
    List<BundleResult> write(BundlePlan plan, Path folder, String stem, Progress progress) {
        if (edition == Edition.FILING && volumeSize != null) {
            return new VolumeWriter(readings).write(plan, volumeSize, folder, stem, progress);
        }
        return List.of(new BundleWriter(readings).write(plan, edition, free(folder, stem), progress));
    }

    private static Path free(Path folder, String stem) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
        Path target = folder.resolve(stem + ".pdf");
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(stem + " (" + i + ").pdf");
        }
        return target;
    }

    /// The stem of a file's name, that of all volumes.
    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("( volume \\d+ of \\d+)?\\.pdf$", "");
    }
}
