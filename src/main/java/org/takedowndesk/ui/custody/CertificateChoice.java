package org.takedowndesk.ui.custody;

import java.util.List;
import org.takedowndesk.certificate.CertificateKind;
import org.takedowndesk.evidence.EvidenceItem;

/// Which certificate is wanted, about which items.
record CertificateChoice(CertificateKind kind, List<EvidenceItem> items) {

    CertificateChoice {
        items = List.copyOf(items);
    }
}
