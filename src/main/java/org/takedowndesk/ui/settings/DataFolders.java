package org.takedowndesk.ui.settings;

import java.nio.file.Path;

/// Where on this computer the program keeps what it keeps.
public record DataFolders(Path workspace, Path settingsFile, Path logFolder) {}
