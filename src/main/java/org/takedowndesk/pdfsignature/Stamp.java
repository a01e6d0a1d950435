package org.takedowndesk.pdfsignature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/// Queries about a signature and their answers, RFC 3161.
final class Stamp {

    private Stamp() {}

    static byte[] query(byte[] signature) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(TSPAlgorithms.SHA256, sha256(signature)).getEncoded();
    }

    /// The token in an answer, or a bare one.
    static TimeStampToken token(byte[] answer) throws IOException, TSPException, CMSException {
        try {
            TimeStampToken token = new TimeStampResponse(answer).getTimeStampToken();
            if (token == null) {
                throw new TSPException("not granted");
            }
            return token;
        } catch (TSPException | IOException | RuntimeException _) {
            return new TimeStampToken(new CMSSignedData(answer));
        }
    }

    /// Whether the token is about this signature, and signed by the certificate it brings.
    @SuppressWarnings("unchecked") // the library's selector
    static boolean isOf(TimeStampToken token, byte[] signature) {
        try {
            if (!token.getTimeStampInfo().getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
                    || !Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), sha256(signature))) {
                return false;
            }
            Collection<X509CertificateHolder> brought = token.getCertificates().getMatches(token.getSID());
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(brought.iterator().next()));
            return true;
        } catch (TSPException
                | OperatorCreationException
                | java.security.cert.CertificateException
                | RuntimeException _) {
            return false;
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
