package org.takedowndesk.ui.part;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.takedowndesk.gallery.SmallPicture;
import org.takedowndesk.gallery.SmallPictures;
import org.takedowndesk.media.Condition;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.vault.Sha256;

/// Small pictures of files in the vault, fetched in the background and kept in memory as long as there is room.
///
/// They are made in the order in which they were asked for, which is that on the screen, and what is no longer wanted
/// when its turn comes is left out: scrolling quickly through thousands leaves nothing to be made. Lives on the
/// interface thread.
public final class Thumbnails {

    /// What there is for a file.
    public sealed interface Result {

        record Shown(Image image) implements Result {}

        record NotShown(Condition reason) implements Result {}
    }

    /// Wants one picture, then another: asking again withdraws what was asked before.
    public final class Request {

        private final Consumer<Result> use;

        private Request(Consumer<Result> use) {
            this.use = use;
        }

        /// Gives the small picture of a file, now or when it is there.
        public void show(Sha256 hash) {
            withdraw();
            Result known = ready.get(hash);
            if (known != null) {
                use.accept(known);
                return;
            }
            waiting.computeIfAbsent(hash, key -> new LinkedHashSet<>()).add(this);
            wanted.add(hash);
            asked.put(this, hash);
            workOn();
        }

        public void withdraw() {
            Sha256 hash = asked.remove(this);
            Set<Request> others = hash == null ? null : waiting.get(hash);
            if (others != null && others.remove(this) && others.isEmpty()) {
                waiting.remove(hash);
                wanted.remove(hash);
            }
        }
    }

    private static final long KEPT_BYTES = 64L * 1024 * 1024;
    private static final int BYTES_PER_PIXEL = 4;
    private static final int SMALLEST = 1024;
    private static final int MOST_AT_ONCE = 4;

    private final Tasks tasks;
    private final SmallPictures pictures;
    private final Map<Sha256, Result> ready = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Sha256, Set<Request>> waiting = new HashMap<>();
    private final Map<Request, Sha256> asked = new HashMap<>();
    private final Set<Sha256> wanted = new LinkedHashSet<>();
    private long readyBytes;
    private int working;

    /// One processor is left to draw the screen, or scrolling stutters.
    private final int atOnce = Math.clamp(Runtime.getRuntime().availableProcessors() - 1L, 1, MOST_AT_ONCE);

    public Thumbnails(Tasks tasks, SmallPictures pictures) {
        this.tasks = tasks;
        this.pictures = pictures;
    }

    /// For one place on the screen; `use` gets its pictures.
    public Request request(Consumer<Result> use) {
        return new Request(use);
    }

    private void workOn() {
        while (working < atOnce && !wanted.isEmpty()) {
            Sha256 hash = wanted.iterator().next();
            wanted.remove(hash);
            working++;
            tasks.runQuietly(
                    progress -> result(pictures.of(hash)),
                    result -> done(hash, result),
                    failure -> done(hash, new Result.NotShown(Condition.UNREADABLE)));
        }
    }

    private static Result result(SmallPicture picture) {
        return switch (picture) {
            case SmallPicture.Shown shown -> new Result.Shown(FxPicture.of(shown.image()));
            case SmallPicture.NotShown none -> new Result.NotShown(none.reason());
        };
    }

    private void done(Sha256 hash, Result result) {
        working--;
        keep(hash, result);
        wanted.remove(hash);
        Set<Request> uses = waiting.remove(hash);
        if (uses != null) {
            uses.forEach(asked::remove);
            uses.forEach(request -> request.use.accept(result));
        }
        workOn();
    }

    private void keep(Sha256 hash, Result result) {
        Result before = ready.put(hash, result);
        readyBytes += bytes(result) - (before == null ? 0 : bytes(before));
        var oldest = ready.entrySet().iterator();
        while (readyBytes > KEPT_BYTES && ready.size() > 1) {
            readyBytes -= bytes(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long bytes(Result result) {
        return switch (result) {
            case Result.Shown shown ->
                (long) (shown.image().getWidth() * shown.image().getHeight() * BYTES_PER_PIXEL) + SMALLEST;
            case Result.NotShown none -> SMALLEST;
        };
    }
}
