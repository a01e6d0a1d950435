package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/// What a user is in the office, and how long the office keeps what it put into the bin.
///
/// @param retentionYears full years from the day on which an item was put into the bin
@JsonIgnoreProperties(ignoreUnknown = true)
public record Office(Role role, int retentionYears) {

    /// The longest of the usual limitation periods in the places where complaints end up: three years in mainland
    /// China, six in England.
    public static final int USUAL_RETENTION = 6;

    public static final int LONGEST_RETENTION = 50;

    // Jackson hands over null for what a file leaves out, whatever the types say.
    @SuppressWarnings({"ConstantValue", "NullAway", "UnnecessaryNullCheck"})
    public Office {
        role = role == null ? Role.UNSTATED : role;
        retentionYears = retentionYears == 0 ? USUAL_RETENTION : Math.clamp(retentionYears, 1, LONGEST_RETENTION);
    }

    /// What a new user has.
    public static Office usual() {
        return new Office(Role.UNSTATED, USUAL_RETENTION);
    }

    public Office withRole(Role value) {
        return new Office(value, retentionYears);
    }

    public Office withRetentionYears(int value) {
        return new Office(role, value);
    }
}
