package org.takedowndesk.purchase;

/// How the report is signed: an organisation seals it, a person signs it.
public enum SignedAs {
    SEAL,
    SIGNATURE
}
