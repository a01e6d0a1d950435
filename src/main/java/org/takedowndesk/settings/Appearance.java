package org.takedowndesk.settings;

/// Light or dark, or as the computer is set.
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
