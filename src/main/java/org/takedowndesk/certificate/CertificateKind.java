package org.takedowndesk.certificate;

/// A sort of certificate; its words stand in `certificates.json`.
public enum CertificateKind {
    FRE_902_13,
    FRE_902_14,
    UK_STATEMENT_OF_TRUTH,
    CHINA_ELECTRONIC_EVIDENCE
}
