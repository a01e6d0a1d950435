package org.takedowndesk.ui.complaint;

import org.takedowndesk.evidence.EvidenceKind;

/// Guesses what an evidence item is to prove from what it is; the user changes it where the guess is wrong.
final class ProofGuess {

    private ProofGuess() {}

    /// One of the rule pack's kinds of evidence, or empty for none.
    static String of(EvidenceKind kind) {
        return switch (kind) {
            case SCREENSHOT, SAVED_PAGE -> "SCREENSHOT";
            case GENUINE_PHOTO -> "GENUINE_PICTURE";
            case CHAT -> "CHAT_PROOF";
            case REPORT -> "TEST_BUY_REPORT";
            case STATEMENT -> "STATEMENT";
            case COMPARISON_SHEET -> "COMPARISON";
            case PRODUCT_PHOTO, CERTIFICATE, INVOICE, OTHER -> "";
        };
    }
}
