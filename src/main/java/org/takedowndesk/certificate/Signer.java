package org.takedowndesk.certificate;

/// What the person who signs says of themselves; what is left empty is a line to be filled in by hand.
///
/// @param qualifications or training, in that person's own words
public record Signer(String name, String role, String qualifications, String place) {

    /// Nobody yet: every line is filled in by hand.
    public static final Signer UNKNOWN = new Signer("", "", "", "");

    public Signer {
        name = name.strip();
        role = role.strip();
        qualifications = qualifications.strip();
        place = place.strip();
    }
}
