package org.takedowndesk.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.MediaReader;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;

/// Looks into pictures that were taken in at a glance.
final class Examination {

    private static final int MOST_THREADS = 4;

    private final Vault vault;
    private final MediaReader media;

    Examination(Vault vault, MediaReader media) {
        this.vault = vault;
        this.media = media;
    }

    /// Decodes the pictures among the items that seem sound, on several processors.
    ///
    /// @return those that are not, with what is wrong
    Map<EvidenceId, Condition> damaged(List<EvidenceItem> items, Progress progress) {
        List<EvidenceItem> pictures = items.stream()
                .filter(item -> item.description().condition() == Condition.OK
                        && item.description().type().picture())
                .toList();
        Map<EvidenceId, Condition> damaged = new HashMap<>();
        try (ExecutorService several = Executors.newFixedThreadPool(threads())) {
            CompletionService<Looked> looks = new ExecutorCompletionService<>(several);
            try {
                for (EvidenceItem item : pictures) {
                    Future<Looked> _ = looks.submit(() -> look(item));
                }
                // Progress is told from this thread only.
                for (int done = 0; done < pictures.size(); done++) {
                    progress.stopIfCancelled();
                    progress.at(done, pictures.size());
                    Looked looked = looks.take().get();
                    progress.note(looked.item().file().name());
                    if (looked.found() != Condition.OK) {
                        damaged.put(looked.item().id(), looked.found());
                    }
                }
            } finally {
                several.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
        return damaged;
    }

    private record Looked(EvidenceItem item, Condition found) {}

    private Looked look(EvidenceItem item) {
        return new Looked(
                item,
                media.describe(vault.path(item.file().hash()), item.file().name())
                        .condition());
    }

    /// Few, since each may hold a large picture.
    private static int threads() {
        return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }
}
