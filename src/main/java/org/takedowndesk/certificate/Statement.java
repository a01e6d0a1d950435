package org.takedowndesk.certificate;

import org.takedowndesk.evidence.EvidenceId;

/// What an item shows and what it does not show, in plain words of somebody who looked at it.
public record Statement(EvidenceId item, String shows, String doesNotShow) {}
