package org.takedowndesk.ui.evidence;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.capture.FolderWatch;
import org.takedowndesk.capture.ListingGuess;
import org.takedowndesk.capture.ListingGuesser;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.settings.WatchedFolder;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;

/// New files of the watched folders, until the user takes them in or skips them. The files themselves stay where and
/// as they are. Lives on the interface thread; the folders are read away from it.
public final class IncomingFiles {

    /// A file that is offered.
    ///
    /// @param network whether it lies on a network share, where a file may look complete before it is
    record Incoming(FolderWatch.NewFile file, WatchedFolder.FolderKind kind, ListingGuess guess, boolean network) {}

    /// What one look at all folders found.
    private record Found(List<Incoming> files, List<String> unreadable) {}

    private static final Duration BETWEEN_LOOKS = Duration.seconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(IncomingFiles.class);

    private final Tasks tasks;
    private final Preferences preferences;
    private final Supplier<List<Listing>> known;
    private final ListingGuesser guesser;
    private final Clock clock;
    private final ObservableList<Incoming> waiting = FXCollections.observableArrayList();
    private final ObservableList<String> unreadable = FXCollections.observableArrayList();
    private final Timeline timeline = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> look()));
    // Touched only by one look at a time.
    private final Map<Path, FolderWatch> watches = new HashMap<>();
    private boolean looking;
    private boolean closed;

    /// @param known the listings of the workspace
    public IncomingFiles(
            Tasks tasks, Preferences preferences, Supplier<List<Listing>> known, ListingGuesser guesser, Clock clock) {
        this.tasks = tasks;
        this.preferences = preferences;
        this.known = known;
        this.guesser = guesser;
        this.clock = clock;
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    /// Looks by itself from now on.
    public void start() {
        timeline.play();
        look();
    }

    /// Ends watching, and remembers up to when everything was seen: what still waits is offered again next time.
    public void close() {
        closed = true;
        timeline.stop();
        Map<String, Instant> oldest = waiting.stream()
                .collect(Collectors.toMap(
                        incoming -> String.valueOf(incoming.file().path().getParent()),
                        incoming -> incoming.file().changedAt().minusSeconds(1),
                        (one, other) -> one.isBefore(other) ? one : other));
        Instant now = clock.instant();
        for (WatchedFolder folder : preferences.get().capturing().folders()) {
            Instant until = oldest.getOrDefault(folder.path(), now);
            preferences.change(
                    settings -> settings.withCapturing(settings.capturing().withFolder(folder.withLookedUntil(until))));
        }
        if (!looking) {
            closeWatches();
        }
    }

    /// What is offered, oldest first.
    ObservableList<Incoming> waiting() {
        return waiting;
    }

    /// Folders that cannot be read now.
    ObservableList<String> unreadable() {
        return unreadable;
    }

    boolean watchesAny() {
        return !preferences.get().capturing().folders().isEmpty();
    }

    /// Looks into all folders once, unless a look is under way.
    void look() {
        List<WatchedFolder> folders = preferences.get().capturing().folders();
        if (looking || closed || (folders.isEmpty() && watches.isEmpty())) {
            return;
        }
        looking = true;
        tasks.runQuietly(progress -> scan(folders), this::looked, failure -> {
            LOG.warn("The watched folders cannot be read", failure);
            looked(new Found(List.of(), List.of()));
        });
    }

    /// Takes these off the list, because they were taken in or are not wanted.
    void remove(List<Incoming> done) {
        waiting.removeAll(done);
    }

    private void looked(Found found) {
        looking = false;
        if (closed) {
            closeWatches();
            return;
        }
        if (!found.files().isEmpty()) {
            Set<Path> again = found.files().stream()
                    .map(incoming -> incoming.file().path())
                    .collect(Collectors.toSet());
            waiting.removeIf(incoming -> again.contains(incoming.file().path()));
            waiting.addAll(found.files());
        }
        if (!unreadable.equals(found.unreadable())) {
            unreadable.setAll(found.unreadable());
        }
    }

    private Found scan(List<WatchedFolder> folders) {
        Set<Path> wanted = new HashSet<>();
        List<Incoming> files = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (WatchedFolder folder : folders) {
            try {
                Path path = Path.of(folder.path());
                wanted.add(path);
                FolderWatch watch = watches.computeIfAbsent(path, key -> FolderWatch.of(key, folder.since()));
                if (watch.readable()) {
                    files.addAll(incoming(watch, folder.kind()));
                } else {
                    missing.add(folder.path());
                }
            } catch (InvalidPathException fromAnotherSystem) {
                missing.add(folder.path());
            }
        }
        watches.entrySet().removeIf(entry -> {
            boolean gone = !wanted.contains(entry.getKey());
            if (gone) {
                entry.getValue().close();
            }
            return gone;
        });
        return new Found(files, missing);
    }

    private List<Incoming> incoming(FolderWatch watch, WatchedFolder.FolderKind kind) {
        List<FolderWatch.NewFile> fresh = watch.scan();
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<Listing> listings =
                known.get().stream().filter(listing -> !listing.archived()).toList();
        return fresh.stream()
                .map(file -> new Incoming(file, kind, guesser.guess(file.path(), listings), watch.unreliable()))
                .toList();
    }

    private void closeWatches() {
        watches.values().forEach(FolderWatch::close);
        watches.clear();
    }
}
