package org.takedowndesk.ui.comparison;

import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.vault.Vault;

/// What the screens of comparisons read and change.
public record ComparisonStores(
        Comparisons comparisons, EvidenceItems items, Intake intake, Vault vault, Pictures pictures) {}
