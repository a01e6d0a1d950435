package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where the user was before: workspaces from the last one back, the place last seen in each, the folders that file
/// choosers showed.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Recent(List<String> workspaces, Map<String, String> places, Map<String, String> folders) {

    private static final int REMEMBERED = 8;

    // Jackson hands over null for what a file leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public Recent {
        workspaces = workspaces == null ? List.of() : List.copyOf(workspaces);
        places = places == null ? Map.of() : Map.copyOf(places);
        folders = folders == null ? Map.of() : Map.copyOf(folders);
    }

    /// What a new user has.
    public static Recent none() {
        return new Recent(List.of(), Map.of(), Map.of());
    }

    /// Puts a workspace first.
    public Recent withWorkspace(String folder) {
        List<String> first = Stream.concat(Stream.of(folder), workspaces.stream())
                .distinct()
                .limit(REMEMBERED)
                .toList();
        return new Recent(first, places, folders);
    }

    /// Forgets a workspace, for example because it is gone.
    public Recent withoutWorkspace(String folder) {
        List<String> others =
                workspaces.stream().filter(known -> !known.equals(folder)).toList();
        Map<String, String> otherPlaces = new HashMap<>(places);
        otherPlaces.remove(folder);
        return new Recent(others, otherPlaces, folders);
    }

    public Recent withPlace(String workspace, String place) {
        Map<String, String> changed = new HashMap<>(places);
        changed.put(workspace, place);
        return new Recent(workspaces, changed, folders);
    }

    /// Remembers the folder of a file chooser, told apart by what it chooses.
    public Recent withFolder(String purpose, String folder) {
        Map<String, String> changed = new HashMap<>(folders);
        changed.put(purpose, folder);
        return new Recent(workspaces, places, changed);
    }
}
