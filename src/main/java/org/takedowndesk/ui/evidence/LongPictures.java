package org.takedowndesk.ui.evidence;

import java.util.List;
import java.util.Optional;
import org.takedowndesk.capture.LongPicture;
import org.takedowndesk.evidence.EvidenceItem;

/// Makes the long picture of a scrolled page from the frames of a recording.
public interface LongPictures {

    /// A working copy that names its frames as parents; empty where it would be too large.
    ///
    /// @param frames all of the recording in order; the picture's strips count them from 0
    Optional<EvidenceItem> make(List<EvidenceItem> frames, LongPicture picture);
}
