package org.takedowndesk.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.bouncycastle.util.Selector;
import org.takedowndesk.timestamp.StampVerdict.Note;
import org.takedowndesk.vault.Sha256;

/// Queries to timestamping authorities and their answers, RFC 3161.
final class Rfc3161 {

    /// Real answers have a few kilobytes.
    static final int LONGEST = 1024 * 1024;

    private static final int GRANTED = 0;
    private static final int GRANTED_WITH_CHANGES = 1;

    private Rfc3161() {}

    /// What a token must prove, and whom one believes.
    ///
    /// @param nonce in hexadecimal, empty if there was no query
    record Expected(Sha256 hash, String nonce, Set<X509Certificate> anchors, Instant now) {}

    /// What an answer says, before it is believed.
    ///
    /// @param digest in hexadecimal
    /// @param nonce in hexadecimal, empty if there is none
    record Said(String digest, String nonce) {}

    /// A query with certificates wanted in the answer.
    static byte[] query(Sha256 hash, BigInteger nonce) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            return generator
                    .generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(hash.hex()), nonce)
                    .getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("a query is always written", e);
        }
    }

    /// An answer, or why it is none.
    private sealed interface Answer {
        record Token(TimeStampToken token) implements Answer {}

        record Bad(Note note) implements Answer {}
    }

    // Hostile bytes make the library throw whatever comes to its mind.
    @SuppressWarnings("StackOverflowErrorCaught")
    private static Answer read(byte[] content) {
        try {
            return answer(content);
        } catch (IOException | TSPException | CMSException | RuntimeException | StackOverflowError _) {
            return new Answer.Bad(Note.of(StampRemark.UNREADABLE));
        }
    }

    private static Answer answer(byte[] content) throws IOException, TSPException, CMSException {
        TimeStampResponse response;
        try {
            response = new TimeStampResponse(content);
        } catch (TSPException | IOException | RuntimeException _) {
            // Some authorities give the bare token.
            return new Answer.Token(new TimeStampToken(new CMSSignedData(content)));
        }
        TimeStampToken token = response.getTimeStampToken();
        boolean granted = response.getStatus() == GRANTED || response.getStatus() == GRANTED_WITH_CHANGES;
        if (!granted || token == null) {
            String words = response.getStatusString();
            return new Answer.Bad(Note.of(
                    StampRemark.NOT_GRANTED,
                    words == null || words.isBlank() ? "status " + response.getStatus() : words));
        }
        return new Answer.Token(token);
    }

    /// What the answer is about; empty if it is no token.
    static Optional<Said> said(byte[] content) {
        return switch (read(content)) {
            case Answer.Token(TimeStampToken token) -> {
                TimeStampTokenInfo info = token.getTimeStampInfo();
                yield Optional.of(new Said(HexFormat.of().formatHex(info.getMessageImprintDigest()), nonce(info)));
            }
            case Answer.Bad _ -> Optional.empty();
        };
    }

    private static String nonce(TimeStampTokenInfo info) {
        return info.getNonce() == null ? "" : info.getNonce().toString(16);
    }

    /// Checks an answer.
    static StampVerdict check(byte[] content, Expected expected) {
        return switch (read(content)) {
            case Answer.Bad(Note note) -> StampVerdict.broken(note);
            case Answer.Token(TimeStampToken token) -> {
                try {
                    yield check(token, expected);
                } catch (CertificateException | OperatorCreationException | RuntimeException _) {
                    yield StampVerdict.broken(Note.of(StampRemark.UNREADABLE));
                }
            }
        };
    }

    private static StampVerdict check(TimeStampToken token, Expected expected)
            throws CertificateException, OperatorCreationException {
        TimeStampTokenInfo info = token.getTimeStampInfo();
        String digest = HexFormat.of().formatHex(info.getMessageImprintDigest());
        if (!info.getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
                || !digest.equals(expected.hash().hex())) {
            return StampVerdict.broken(
                    Note.of(StampRemark.OTHER_HASH, expected.hash().hex(), digest));
        }
        if (!expected.nonce().isEmpty() && !expected.nonce().equals(nonce(info))) {
            return StampVerdict.broken(Note.of(StampRemark.OTHER_NONCE, expected.nonce(), nonce(info)));
        }
        List<X509Certificate> brought = certificates(token);
        List<X509Certificate> known = new ArrayList<>(brought);
        known.addAll(expected.anchors());
        Optional<X509Certificate> signer = signer(token, known);
        if (signer.isEmpty()) {
            return StampVerdict.broken(Note.of(StampRemark.NO_CERTIFICATE));
        }
        return check(token, signer.get(), brought, expected);
    }

    private static StampVerdict check(
            TimeStampToken token, X509Certificate signer, List<X509Certificate> brought, Expected expected)
            throws OperatorCreationException {
        String name = Certificates.name(signer);
        if (!isSignedBy(token, signer)) {
            return StampVerdict.broken(Note.of(StampRemark.BAD_SIGNATURE));
        }
        if (!Certificates.isForTimestampingOnly(signer)) {
            return StampVerdict.broken(Note.of(StampRemark.NOT_FOR_TIMESTAMPING, name));
        }
        Instant time = token.getTimeStampInfo().getGenTime().toInstant();
        String until = signer.getNotAfter().toInstant().toString();
        List<Note> notes = new ArrayList<>();
        boolean trusted = Certificates.leadsTo(expected.anchors(), signer, brought, time);
        if (!Certificates.isValidAt(signer, time)) {
            notes.add(Note.of(StampRemark.EXPIRED_THEN, name, until));
        } else if (!Certificates.isValidAt(signer, expected.now())) {
            notes.add(Note.of(StampRemark.EXPIRED_SINCE, name, until));
        }
        if (time.isAfter(expected.now().plusSeconds(24 * 60 * 60))) {
            notes.add(Note.of(StampRemark.IN_THE_FUTURE, time.toString()));
            trusted = false;
        }
        if (!trusted) {
            if (Certificates.isSelfIssued(signer)) {
                notes.add(Note.of(StampRemark.SELF_MADE, name));
            }
            notes.add(
                    expected.anchors().isEmpty()
                            ? Note.of(StampRemark.NO_ANCHOR)
                            : Note.of(
                                    StampRemark.UNTRUSTED,
                                    signer.getIssuerX500Principal().getName()));
        }
        return new StampVerdict(
                trusted ? StampState.PROVEN : StampState.UNPROVEN, trusted ? time : null, time, name, notes);
    }

    /// Whether the token is signed with this very certificate: the signature fits, and the token names the
    /// certificate's hash.
    private static boolean isSignedBy(TimeStampToken token, X509Certificate signer) throws OperatorCreationException {
        SignerInformationVerifier verifier = new JcaSimpleSignerInfoVerifierBuilder().build(signer.getPublicKey());
        try {
            if (!token.isSignatureValid(verifier)) {
                return false;
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return true;
        } catch (TSPException e) {
            // The library also refuses for validity and purpose, which are told apart below.
            return !Certificates.isForTimestampingOnly(signer)
                    || !Certificates.isValidAt(
                            signer, token.getTimeStampInfo().getGenTime().toInstant());
        }
    }

    private static List<X509Certificate> certificates(TimeStampToken token) throws CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> certificates = new ArrayList<>();
        Selector<X509CertificateHolder> all = new Everything();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(all)) {
            certificates.add(converter.getCertificate(holder));
        }
        return certificates;
    }

    private static Optional<X509Certificate> signer(TimeStampToken token, List<X509Certificate> known)
            throws CertificateException {
        for (X509Certificate certificate : known) {
            if (token.getSID().match(new org.bouncycastle.cert.jcajce.JcaX509CertificateHolder(certificate))) {
                return Optional.of(certificate);
            }
        }
        return Optional.empty();
    }

    private static final class Everything implements Selector<X509CertificateHolder> {
        @Override
        public boolean match(X509CertificateHolder holder) {
            return true;
        }

        @Override
        public Object clone() {
            return this;
        }
    }
}
