package org.takedowndesk.certificate;

import java.util.List;
import org.takedowndesk.evidence.EvidenceItem;

/// Which certificate is wanted, about which items, and who will sign it.
///
/// @param items of one case
public record CertificateRequest(CertificateKind kind, List<EvidenceItem> items, Signer signer) {

    public CertificateRequest {
        items = List.copyOf(items);
    }
}
