package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;

/// Makes pictures with fewer dots on all processors while pages go on being set: how large a picture stands on its page
/// is known before it is made.
final class LatePictures implements AutoCloseable {

    /// Makes a picture; called on another thread, and once more on the writer's own if it fails there.
    interface Making {
        Picture make() throws IOException, NotShown;
    }

    /// Some pictures cannot be made after all, so that the pages they stand on have to be set anew.
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Set<String> labels;

        Failed(Set<String> labels) {
            super(labels.toString());
            this.labels = Set.copyOf(labels);
        }

        /// Of the exhibits.
        Set<String> labels() {
            return labels;
        }
    }

    private static final int MOST_AT_ONCE = 4;
    private static final int MEGABYTE = 20;
    private static final long PATIENCE_SECONDS = 60;
    private static final long GLANCE_MILLIS = 200;

    private final Set<String> atOnce;
    private final ExecutorService workers;

    /// Megabytes that the pictures being made may take together: half of what there is.
    private final int budget = Math.clamp(Runtime.getRuntime().maxMemory() >> (MEGABYTE + 1), 1, 1 << 20);

    private final Semaphore memory = new Semaphore(budget, true);
    private final List<Late> waiting = new ArrayList<>();

    private final AtomicInteger left = new AtomicInteger();

    private record Late(String label, Making making, LateImage image, Future<Picture> picture) {}

    /// @param atOnce exhibits whose pictures failed before, so that they are made where they are placed
    LatePictures(Set<String> atOnce) {
        this.atOnce = Set.copyOf(atOnce);
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_AT_ONCE);
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("bundle-picture-", 1).factory());
    }

    /// A picture of an exhibit to be placed now and waited for later.
    ///
    /// @param placed the picture it stands for, which says how it lies
    /// @param bytes of memory that making it takes, about
    Picture later(String label, Picture placed, long bytes, Making making) throws IOException, NotShown {
        if (atOnce.contains(label)) {
            return making.make();
        }
        LateImage image = new LateImage();
        left.incrementAndGet();
        int share = Math.clamp(bytes >> MEGABYTE, 1, budget);
        Future<Picture> picture = workers.submit(() -> {
            memory.acquire(share);
            try {
                return making.make();
            } finally {
                memory.release(share);
                left.decrementAndGet();
            }
        });
        waiting.add(new Late(label, making, image, picture));
        return new Picture(placed.shownWidth(), placed.shownHeight(), image);
    }

    /// How many are not there yet.
    int left() {
        return left.get();
    }

    /// Waits for all of them.
    ///
    /// @param told is run each time one is there, and now and then
    /// @throws Failed if some cannot be made
    void settle(Progress progress, Runnable told) throws IOException {
        Set<String> failed = new LinkedHashSet<>();
        List<Late> alone = new ArrayList<>();
        for (Late late : waiting) {
            try {
                late.image().become(made(late, progress, told).image());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof OutOfMemoryError) {
                    alone.add(late);
                } else {
                    failed.add(late.label());
                }
            }
        }
        waiting.clear();
        // Several at once were too much; one by itself may not be.
        for (Late late : alone) {
            try {
                late.image().become(late.making().make().image());
            } catch (NotShown | RuntimeException | OutOfMemoryError e) {
                failed.add(late.label());
            }
        }
        if (!failed.isEmpty()) {
            throw new Failed(failed);
        }
    }

    private static Picture made(Late late, Progress progress, Runnable told) throws ExecutionException {
        while (true) {
            progress.stopIfCancelled();
            try {
                Picture picture = late.picture().get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                told.run();
                return picture;
            } catch (TimeoutException e) {
                told.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancelledException();
            }
        }
    }

    /// Nothing is made any more when it returns, so that what was made can be deleted.
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A picture is still being made");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
