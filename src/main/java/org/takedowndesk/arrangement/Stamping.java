package org.takedowndesk.arrangement;

/// What the pages of a case's bundles get besides what is in the case.
///
/// @param coverSheets whether each exhibit has a sheet before it that says what it is
public record Stamping(BatesChoice bates, boolean coverSheets) {

    /// Nothing.
    public static Stamping none() {
        return new Stamping(BatesChoice.none(), false);
    }

    public Stamping withBates(BatesChoice value) {
        return new Stamping(value, coverSheets);
    }

    public Stamping withCoverSheets(boolean value) {
        return new Stamping(bates, value);
    }
}
