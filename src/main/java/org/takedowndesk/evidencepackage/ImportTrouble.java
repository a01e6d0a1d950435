package org.takedowndesk.evidencepackage;

/// Why a package is not taken in.
public enum ImportTrouble {
    NOT_SOUND
}
