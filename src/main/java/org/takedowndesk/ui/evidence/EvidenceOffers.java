package org.takedowndesk.ui.evidence;

/// What is offered without being taken in: the stack of the clipboard, and new files of watched folders.
public record EvidenceOffers(ClipboardStack clipboard, IncomingFiles incoming) {

    /// Watches by itself from now on.
    public void start() {
        clipboard.start();
        incoming.start();
    }

    public void close() {
        clipboard.close();
        incoming.close();
    }
}
