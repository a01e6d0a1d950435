package org.takedowndesk.casebundle;

import java.util.List;
import org.takedowndesk.bundle.Edition;

/// Which copies of a bundle an export writes.
public enum EditionChoice {
    ARCHIVE,
    FILING,
    BOTH;

    public List<Edition> editions() {
        return switch (this) {
            case ARCHIVE -> List.of(Edition.ARCHIVE);
            case FILING -> List.of(Edition.FILING);
            case BOTH -> List.of(Edition.ARCHIVE, Edition.FILING);
        };
    }

    /// The key of its name.
    public String key() {
        return "bundles.editions." + name();
    }
}
