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
            show(hash, Detail.WHOLE);
        }

        /// Gives the picture in that detail, now or when it is there.
        public void show(Sha256 hash, Detail detail) {
            withdraw();
            Wish wish = new Wish(hash, detail);
            Result known = ready.get(wish);
            if (known != null) {
                use.accept(known);
                return;
            }
            waiting.computeIfAbsent(wish, key -> new LinkedHashSet<>()).add(this);
            wanted.add(wish);
            asked.put(this, wish);
            workOn();
        }

        public void withdraw() {
            Wish wish = asked.remove(this);
            Set<Request> others = wish == null ? null : waiting.get(wish);
            if (others != null && others.remove(this) && others.isEmpty()) {
                waiting.remove(wish);
                wanted.remove(wish);
            }
        }
    }

    /// How fine a picture is wanted. One of half the size takes a quarter of the memory, which is what a gallery of
    /// small tiles scrolls by.
    public enum Detail {
        HALF,
        WHOLE;

        /// What a place of that many pixels of the screen on its longer side needs.
        public static Detail forPixels(double side) {
            return side <= SmallPictures.SIDE / 2.0 ? HALF : WHOLE;
        }
    }

    private record Wish(Sha256 hash, Detail detail) {}

    private static final long KEPT_BYTES = 64L * 1024 * 1024;
    private static final int BYTES_PER_PIXEL = 4;
    private static final int SMALLEST = 1024;
    private static final int MOST_AT_ONCE = 4;

    private final Tasks tasks;
    private final SmallPictures pictures;
    private final Map<Wish, Result> ready = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Wish, Set<Request>> waiting = new HashMap<>();
    private final Map<Request, Wish> asked = new HashMap<>();
    private final Set<Wish> wanted = new LinkedHashSet<>();
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
            Wish wish = wanted.iterator().next();
            wanted.remove(wish);
            working++;
            tasks.runQuietly(
                    progress -> result(pictures.of(wish.hash()), wish.detail()),
                    result -> done(wish, result),
                    failure -> done(wish, new Result.NotShown(Condition.UNREADABLE)));
        }
    }

    private static Result result(SmallPicture picture, Detail detail) {
        return switch (picture) {
            case SmallPicture.Shown shown ->
                new Result.Shown(
                        FxPicture.outsideHeap(detail == Detail.HALF ? FxPicture.half(shown.image()) : shown.image()));
            case SmallPicture.NotShown none -> new Result.NotShown(none.reason());
        };
    }

    private void done(Wish wish, Result result) {
        working--;
        keep(wish, result);
        wanted.remove(wish);
        Set<Request> uses = waiting.remove(wish);
        if (uses != null) {
            uses.forEach(asked::remove);
            uses.forEach(request -> request.use.accept(result));
        }
        workOn();
    }

    private void keep(Wish wish, Result result) {
        Result before = ready.put(wish, result);
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
