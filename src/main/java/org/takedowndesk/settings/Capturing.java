package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the user captures the screen, and which folders are watched for new files.
///
/// @param areas places on the desktop captured before, the last one first
/// @param everySeconds between two frames of a recording
/// @param mostFrames of a recording
@JsonIgnoreProperties(ignoreUnknown = true)
public record Capturing(List<Area> areas, int everySeconds, int mostFrames, List<WatchedFolder> folders) {

    private static final int REMEMBERED = 8;
    private static final int USUAL_SECONDS = 2;
    private static final int SLOWEST = 60;
    private static final int USUAL_FRAMES = 100;
    private static final int MOST_FRAMES = 500;

    // Jackson hands over null for what a file leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public Capturing {
        areas = areas == null ? List.of() : List.copyOf(areas);
        everySeconds = everySeconds == 0 ? USUAL_SECONDS : Math.clamp(everySeconds, 1, SLOWEST);
        mostFrames = mostFrames == 0 ? USUAL_FRAMES : Math.clamp(mostFrames, 1, MOST_FRAMES);
        folders = folders == null ? List.of() : List.copyOf(folders);
    }

    /// A rectangle on the desktop, in the units in which windows are placed.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Area(double x, double y, double width, double height) {}

    /// What a new user has.
    public static Capturing usual() {
        return new Capturing(List.of(), USUAL_SECONDS, USUAL_FRAMES, List.of());
    }

    /// Puts a place first; the same place is not listed twice.
    public Capturing withArea(Area area) {
        List<Area> first = Stream.concat(Stream.of(area), areas.stream())
                .distinct()
                .limit(REMEMBERED)
                .toList();
        return new Capturing(first, everySeconds, mostFrames, folders);
    }

    public Capturing withRecording(int newEverySeconds, int newMostFrames) {
        return new Capturing(areas, newEverySeconds, newMostFrames, folders);
    }

    /// Adds a folder, or changes how it is watched.
    public Capturing withFolder(WatchedFolder folder) {
        List<WatchedFolder> changed = new ArrayList<>(folders);
        int known = indexOf(folder.path());
        if (known < 0) {
            changed.add(folder);
        } else {
            changed.set(known, folder);
        }
        return new Capturing(areas, everySeconds, mostFrames, changed);
    }

    public Capturing withoutFolder(String path) {
        return new Capturing(
                areas,
                everySeconds,
                mostFrames,
                folders.stream().filter(folder -> !folder.path().equals(path)).toList());
    }

    private int indexOf(String path) {
        for (int i = 0; i < folders.size(); i++) {
            if (folders.get(i).path().equals(path)) {
                return i;
            }
        }
        return -1;
    }
}
