package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/// What the program remembers about its user and their screen, whatever workspace is open.
///
/// Values that a hand or another version wrote wrongly are mended, not refused: settings never keep the program from
/// starting.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Settings(String userName, Office office, Look look, Layout layout, Recent recent, Capturing capturing) {

    // Jackson hands over null for what a file leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public Settings {
        userName = userName == null ? "" : userName.strip();
        office = office == null ? Office.usual() : office;
        look = look == null ? Look.usual() : look;
        layout = layout == null ? Layout.usual() : layout;
        recent = recent == null ? Recent.none() : recent;
        capturing = capturing == null ? Capturing.usual() : capturing;
    }

    /// What a new user has.
    public static Settings usual() {
        return new Settings("", Office.usual(), Look.usual(), Layout.usual(), Recent.none(), Capturing.usual());
    }

    public Settings withUserName(String value) {
        return new Settings(value, office, look, layout, recent, capturing);
    }

    public Settings withLook(Look value) {
        return new Settings(userName, office, value, layout, recent, capturing);
    }

    public Settings withLayout(Layout value) {
        return new Settings(userName, office, look, value, recent, capturing);
    }

    public Settings withRecent(Recent value) {
        return new Settings(userName, office, look, layout, value, capturing);
    }

    public Settings withCapturing(Capturing value) {
        return new Settings(userName, office, look, layout, recent, value);
    }

    public Settings withOffice(Office value) {
        return new Settings(userName, value, look, layout, recent, capturing);
    }

    /// How the user's acts are signed in the journal, empty as long as they gave no name.
    public String signature() {
        return office.role().sign(userName);
    }
}
