package org.takedowndesk.complaint;

import org.takedowndesk.evidence.EvidenceId;

/// An evidence item that goes with a complaint.
///
/// @param proof which of the rule pack's kinds of evidence it is to be, such as `SCREENSHOT`; empty for none of them
public record Attachment(EvidenceId item, String proof) {}
