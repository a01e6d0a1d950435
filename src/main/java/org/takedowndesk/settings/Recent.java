package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where the user was before: workspaces from the last one back, the place last seen in each, the folders that file
/// choosers showed, what was chosen last where one chooses anew each time, and what was typed in each workspace and not
/// yet taken into it, by field.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Recent(
        List<String> workspaces,
        Map<String, String> places,
        Map<String, String> folders,
        Map<String, Map<String, String>> drafts,
        Map<String, String> choices) {

    private static final int REMEMBERED = 8;

    // Jackson hands over null for what a file leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public Recent {
        workspaces = workspaces == null ? List.of() : List.copyOf(workspaces);
        places = places == null ? Map.of() : Map.copyOf(places);
        folders = folders == null ? Map.of() : Map.copyOf(folders);
        drafts = drafts == null ? Map.of() : Map.copyOf(drafts);
    }

    /// What a new user has.
    public static Recent none() {
        return new Recent(List.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /// Puts a workspace first.
    public Recent withWorkspace(String folder) {
        List<String> first = Stream.concat(Stream.of(folder), workspaces.stream())
                .distinct()
                .limit(REMEMBERED)
                .toList();
        return new Recent(first, places, folders, drafts, choices);
    }

    /// Forgets a workspace, for example because it is gone.
    public Recent withoutWorkspace(String folder) {
        List<String> others =
                workspaces.stream().filter(known -> !known.equals(folder)).toList();
        Map<String, String> otherPlaces = new HashMap<>(places);
        otherPlaces.remove(folder);
        Map<String, Map<String, String>> otherDrafts = new HashMap<>(drafts);
        otherDrafts.remove(folder);
        return new Recent(others, otherPlaces, folders, otherDrafts, choices);
    }

    public Recent withPlace(String workspace, String place) {
        Map<String, String> changed = new HashMap<>(places);
        changed.put(workspace, place);
        return new Recent(workspaces, changed, folders, drafts, choices);
    }

    /// Remembers the folder of a file chooser, told apart by what it chooses.
    public Recent withFolder(String purpose, String folder) {
        Map<String, String> changed = new HashMap<>(folders);
        changed.put(purpose, folder);
        return new Recent(workspaces, places, changed, drafts, choices);
    }

    /// Remembers what was chosen for a purpose.
    public Recent withChoice(String purpose, String choice) {
        Map<String, String> changed = new HashMap<>(choices);
        changed.put(purpose, choice);
        return new Recent(workspaces, places, folders, drafts, changed);
    }

    /// What was typed into a field of a workspace and not yet taken in, empty for nothing.
    public String draft(String workspace, String field) {
        return drafts.getOrDefault(workspace, Map.of()).getOrDefault(field, "");
    }

    public Recent withDraft(String workspace, String field, String text) {
        Map<String, String> fields = new HashMap<>(drafts.getOrDefault(workspace, Map.of()));
        if (text.isEmpty()) {
            fields.remove(field);
        } else {
            fields.put(field, text);
        }
        Map<String, Map<String, String>> changed = new HashMap<>(drafts);
        if (fields.isEmpty()) {
            changed.remove(workspace);
        } else {
            changed.put(workspace, Map.copyOf(fields));
        }
        return new Recent(workspaces, places, folders, changed, choices);
    }
}
