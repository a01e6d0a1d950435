package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import org.takedowndesk.work.Progress;

/// The ways into a workspace; each may take long and throws a `ProblemException` with what the user should know.
public interface WorkspaceOpener {

    OpenWorkspace open(Path folder, Progress progress);

    OpenWorkspace create(Path folder, Progress progress);

    /// A new workspace that holds the sample case.
    OpenWorkspace createSample(Path folder, Progress progress);
}
