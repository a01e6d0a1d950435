package org.takedowndesk.evidence;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
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
        Map<EvidenceId, Condition> damaged = new ConcurrentHashMap<>();
        AtomicLong done = new AtomicLong();
        Progress shared = new Shared(progress);
        try (ExecutorService several = Executors.newFixedThreadPool(threads())) {
            List<Callable<Void>> looks = pictures.stream()
                    .map(item -> (Callable<Void>) () -> {
                        look(item, damaged, shared);
                        shared.at(done.incrementAndGet(), pictures.size());
                        return null;
                    })
                    .toList();
            for (Future<Void> look : several.invokeAll(looks)) {
                look.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
        return damaged;
    }

    private void look(EvidenceItem item, Map<EvidenceId, Condition> damaged, Progress progress) {
        progress.stopIfCancelled();
        progress.note(item.file().name());
        Condition found = media.describe(
                        vault.path(item.file().hash()), item.file().name())
                .condition();
        if (found != Condition.OK) {
            damaged.put(item.id(), found);
        }
    }

    /// Few, since each may hold a large picture.
    private static int threads() {
        return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /// Lets several threads tell one progress, which knows of one thread only.
    private record Shared(Progress progress) implements Progress {

        @Override
        public void at(long done, long total) {
            synchronized (progress) {
                progress.at(done, total);
            }
        }

        @Override
        public void note(String what) {
            synchronized (progress) {
                progress.note(what);
            }
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
