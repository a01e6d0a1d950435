package org.takedowndesk.ui;

import java.nio.file.Path;

/// What was typed into fields of a workspace and not yet taken in; it outlives the screen and, in the settings, the
/// program.
public final class Drafts {

    private final Preferences preferences;
    private final String workspace;

    public Drafts(Preferences preferences, Path workspace) {
        this.preferences = preferences;
        this.workspace = workspace.toString();
    }

    /// What the field held last, empty for nothing.
    public String of(String field) {
        return preferences.get().recent().draft(workspace, field);
    }

    /// Keeps what a field holds now; empty once it is taken in.
    public void keep(String field, String text) {
        preferences.change(settings -> settings.withRecent(settings.recent().withDraft(workspace, field, text)));
    }
}
