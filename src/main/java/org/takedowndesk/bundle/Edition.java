package org.takedowndesk.bundle;

/// Which copy of a bundle is written. Both come from one plan and print the same hash of the list of exhibits.
public enum Edition {
    /// For keeping and checking: lossless, with all originals attached; PDF/A-3u.
    ARCHIVE,
    /// For courts and portals that refuse attachments and large files: nothing attached, no addresses that can be
    /// clicked, pictures no finer than print; PDF/A-2u.
    FILING;

    /// The finest pictures of a filing copy, in dots an inch.
    static final int FILING_DPI = 300;

    /// The key of its name.
    public String key() {
        return "bundle.edition." + name();
    }

    boolean attaches() {
        return this == ARCHIVE;
    }
}
