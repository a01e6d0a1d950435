package org.takedowndesk.arrangement;

/// What the pages of a case's bundles get besides what is in the case.
public record Stamping(BatesChoice bates) {

    /// Nothing.
    public static Stamping none() {
        return new Stamping(BatesChoice.none());
    }

    public Stamping withBates(BatesChoice value) {
        return new Stamping(value);
    }
}
