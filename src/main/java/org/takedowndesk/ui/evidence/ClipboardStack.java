package org.takedowndesk.ui.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.Clipboard;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ui.evidence.capture.PixelPicture;

/// While it is switched on, puts aside each picture and each list of files that comes onto the clipboard, so that one
/// can copy several in the browser and take them afterwards. It takes nothing in by itself. Lives on the interface
/// thread.
public final class ClipboardStack {

    /// Something that was on the clipboard, and when it was noticed there.
    record Entry(ClipboardEvidence what, Instant at) {}

    static final int MOST_ENTRIES = 20;

    /// At four bytes a pixel no more than 240 MB.
    private static final long MOST_PIXELS = 60_000_000;

    private static final Duration BETWEEN_LOOKS = Duration.seconds(2);

    private final Supplier<Optional<ClipboardEvidence>> clipboard;
    private final Clock clock;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper full = new ReadOnlyBooleanWrapper();
    private final Timeline timeline = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> look()));
    private @Nullable Object last;

    /// Over this computer's clipboard.
    public ClipboardStack(Clock clock) {
        this(() -> ClipboardEvidence.in(Clipboard.getSystemClipboard()), clock);
    }

    /// @param clipboard what it holds now
    ClipboardStack(Supplier<Optional<ClipboardEvidence>> clipboard, Clock clock) {
        this.clipboard = clipboard;
        this.clock = clock;
        timeline.setCycleCount(Animation.INDEFINITE);
        // What lies there when it is switched on was not copied for this.
        on.subscribe((before, now) ->
                last = now ? clipboard.get().map(ClipboardStack::print).orElse(null) : null);
    }

    /// Looks by itself from now on, as long as it is switched on.
    public void start() {
        on.subscribe(now -> {
            if (now) {
                timeline.play();
            } else {
                timeline.stop();
            }
        });
    }

    public void close() {
        timeline.stop();
        on.set(false);
    }

    BooleanProperty onProperty() {
        return on;
    }

    /// Whether there is no room for more until something is taken or skipped.
    ReadOnlyBooleanProperty fullProperty() {
        return full.getReadOnlyProperty();
    }

    /// What was put aside, oldest first.
    ObservableList<Entry> entries() {
        return entries;
    }

    /// Looks at the clipboard once.
    void look() {
        if (!on.get()) {
            return;
        }
        Optional<ClipboardEvidence> now = clipboard.get();
        Object print = now.map(ClipboardStack::print).orElse(null);
        if (print == null || print.equals(last)) {
            return;
        }
        if (entries.size() >= MOST_ENTRIES || pixels() + pixels(now.get()) > MOST_PIXELS) {
            full.set(true);
            return;
        }
        last = print;
        entries.add(new Entry(now.get(), clock.instant()));
    }

    /// Takes these off the stack, because they were taken in or are not wanted.
    void remove(List<Entry> done) {
        entries.removeAll(done);
        full.set(false);
    }

    private long pixels() {
        return entries.stream().mapToLong(entry -> pixels(entry.what())).sum();
    }

    private static long pixels(ClipboardEvidence what) {
        return switch (what) {
            case ClipboardEvidence.Picture picture ->
                (long) picture.pixels().width() * picture.pixels().height();
            case ClipboardEvidence.Files _ -> 0;
        };
    }

    private record Print(int width, int height, int hash) {}

    /// The same for the same content; the arrays themselves are never compared.
    private static Object print(ClipboardEvidence what) {
        return switch (what) {
            case ClipboardEvidence.Picture picture -> {
                PixelPicture pixels = picture.pixels();
                yield new Print(pixels.width(), pixels.height(), Arrays.hashCode(pixels.argb()));
            }
            case ClipboardEvidence.Files files -> files.paths();
        };
    }
}
