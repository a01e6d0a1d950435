package org.takedowndesk.ui.evidence;

import org.takedowndesk.caselist.CaseLists;
import org.takedowndesk.evidencepackage.EvidencePackages;
import org.takedowndesk.signedhead.SignedHeads;
import org.takedowndesk.timestamp.Timestamps;

/// What proves evidence to others and names it to them.
public record ProofStores(Timestamps stamps, SignedHeads heads, EvidencePackages packages, CaseLists lists) {}
