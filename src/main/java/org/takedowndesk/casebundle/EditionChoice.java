package org.takedowndesk.casebundle;

import java.util.List;
import java.util.Set;
import org.takedowndesk.bundle.Edition;
import org.takedowndesk.bundleprofile.Making;

/// Which copies of a bundle an export writes.
public enum EditionChoice {
    ARCHIVE,
    FILING,
    BOTH;

    /// The copies that are made for a reader; the archive copy where the reader wants none in particular.
    public static EditionChoice of(Set<Making> made) {
        if (!made.contains(Making.FILING_COPY)) {
            return ARCHIVE;
        }
        return made.contains(Making.ARCHIVE_COPY) ? BOTH : FILING;
    }

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
