package org.takedowndesk.timestamp;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// X.509 certificates: reading, naming, and the path from one to those that are trusted. Nothing is fetched; whether a
/// certificate was revoked cannot be asked.
final class Certificates {

    private static final String TIMESTAMPING = "1.3.6.1.5.5.7.3.8";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final int LONGEST_PATH = 8;

    private Certificates() {}

    /// All certificates in a PEM or DER file.
    static List<X509Certificate> read(byte[] content) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(content)).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    static X509Certificate one(String pem) throws CertificateException {
        return read(pem.getBytes(StandardCharsets.US_ASCII)).getFirst();
    }

    static String pem(X509Certificate certificate) throws CertificateEncodingException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    static String fingerprint(X509Certificate certificate) throws CertificateEncodingException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String name(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }

    /// RFC 3161 wants this purpose, no other, and marked critical.
    static boolean isForTimestampingOnly(X509Certificate certificate) {
        try {
            Set<String> critical = certificate.getCriticalExtensionOIDs();
            List<String> purposes = certificate.getExtendedKeyUsage();
            return critical != null
                    && critical.contains(EXTENDED_KEY_USAGE)
                    && purposes != null
                    && purposes.equals(List.of(TIMESTAMPING));
        } catch (CertificateException _) {
            return false;
        }
    }

    static boolean isValidAt(X509Certificate certificate, Instant time) {
        return !time.isBefore(certificate.getNotBefore().toInstant())
                && !time.isAfter(certificate.getNotAfter().toInstant());
    }

    static boolean isSelfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    /// Whether a path of certificates, all valid at `time`, leads to one of `anchors`.
    ///
    /// @param others that may be on the way
    static boolean leadsTo(
            Set<X509Certificate> anchors, X509Certificate certificate, List<X509Certificate> others, Instant time) {
        if (anchors.contains(certificate)) {
            return isValidAt(certificate, time);
        }
        if (anchors.isEmpty()) {
            return false;
        }
        try {
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(certificate);
            Set<TrustAnchor> trusted = anchors.stream()
                    .map(anchor -> new TrustAnchor(anchor, null))
                    .collect(Collectors.toSet());
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(trusted, wanted);
            List<X509Certificate> known = new ArrayList<>(others);
            known.add(certificate);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(time));
            parameters.setMaxPathLength(LONGEST_PATH);
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (CertPathBuilderException _) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java builds paths of certificates", e);
        }
    }
}
