package org.takedowndesk.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.takedowndesk.vault.Batch;
import org.takedowndesk.vault.StoredFile;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Puts files into the vault, many with one flush, and reads them there without decoding pictures.
final class BatchIntake {

    private final Vault vault;
    private final Unpacking unpacking;
    private final List<IntakeResult.Refused> refused;

    /// @param refused is given what could not be taken in
    BatchIntake(Vault vault, Unpacking unpacking, List<IntakeResult.Refused> refused) {
        this.vault = vault;
        this.unpacking = unpacking;
        this.refused = refused;
    }

    /// Takes in some dozens of files and enters them. When the user cancels while they are copied, none of them is in.
    void take(List<Path> files, Progress progress, Consumer<List<Taken>> enter) {
        List<Path> copied = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        try (Batch batch = vault.batch()) {
            copy(files, batch, copied, progress);
            try {
                keep(batch, copied, taken, progress);
            } finally {
                enter.accept(taken);
            }
        }
    }

    private void copy(List<Path> files, Batch batch, List<Path> copied, Progress progress) {
        for (int i = 0; i < files.size(); i++) {
            progress.stopIfCancelled();
            Path file = files.get(i);
            progress.at(i, files.size());
            progress.note(Intake.name(file));
            refusing(file, () -> {
                batch.add(file, Progress.none());
                copied.add(file);
            });
        }
    }

    private void keep(Batch batch, List<Path> copied, List<Taken> taken, Progress progress) {
        List<StoredFile> stored;
        try {
            stored = batch.keep();
        } catch (ProblemException e) {
            // One of them was refused at the last moment: one by one it shows which, and the others come in.
            copied.forEach(file -> refusing(file, () -> taken.add(glance(vault.put(file, progress), file, progress))));
            return;
        }
        for (int i = 0; i < stored.size(); i++) {
            StoredFile file = stored.get(i);
            Path from = copied.get(i);
            refusing(from, () -> taken.add(glance(file, from, progress)));
        }
    }

    private Taken glance(StoredFile stored, Path from, Progress progress) {
        return unpacking.glance(stored, Intake.name(from), progress);
    }

    private void refusing(Path file, Runnable act) {
        try {
            act.run();
        } catch (ProblemException e) {
            refused.add(new IntakeResult.Refused(Intake.name(file), e));
        }
    }
}
