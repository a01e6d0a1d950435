package org.takedowndesk.purchase;

import org.takedowndesk.evidence.EvidenceId;

/// An evidence item and the part of the purchase it documents.
public record Proof(EvidenceId item, Part part) {}
