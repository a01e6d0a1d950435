package org.takedowndesk.pdfsignature;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.takedowndesk.work.Failures;

/// Reads and verifies the signatures of a PDF of anybody's.
public final class PdfSignatures {

    /// @return in the order in which they were made; none for a file that is not signed
    /// @throws org.takedowndesk.work.ProblemException FILE_UNREADABLE, also for what is no PDF
    public List<SignatureFound> read(Path file) {
        try (PDDocument document = open(file)) {
            List<SignatureFound> found = new ArrayList<>();
            for (PDSignature signature : document.getSignatureDictionaries()) {
                found.add(found(file, document, signature));
            }
            return found;
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
    }

    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBufferedFile(file.toFile()),
                "",
                null,
                null,
                IOUtils.createTempFileOnlyStreamCache());
    }

    /// Where the last signature stands; empty for a file that is not signed.
    static Optional<SignedRange> last(Path file) throws IOException {
        try (PDDocument document = open(file)) {
            List<PDSignature> all = document.getSignatureDictionaries();
            return all.isEmpty() ? Optional.empty() : Optional.of(range(file, all.getLast()));
        }
    }

    private static SignedRange range(Path file, PDSignature signature) throws IOException {
        COSArray numbers = signature.getCOSObject().getCOSArray(COSName.BYTERANGE);
        if (numbers == null) {
            throw new IOException("the signature has no byte range");
        }
        long[] range = new long[numbers.size()];
        for (int i = 0; i < range.length; i++) {
            range[i] = numbers.getObject(i) instanceof COSNumber number ? number.longValue() : -1;
        }
        return SignedRange.of(file, range);
    }

    // What others wrote makes the libraries throw whatever comes to their mind.
    private static SignatureFound found(Path file, PDDocument document, PDSignature signature) {
        Optional<Instant> at = Optional.ofNullable(signature.getSignDate()).map(Calendar::toInstant);
        boolean certified = isCertified(document, signature);
        try {
            SignedRange range = range(file, signature);
            byte[] cms = range.cms();
            try (InputStream content = range.content()) {
                CMSSignedData signed = new CMSSignedData(new Streamed(content), cms);
                SignerInformation signer = signer(signed);
                X509CertificateHolder certificate = certificate(signed, signer);
                boolean intact = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
                return new SignatureFound(
                        Names.of(certificate.getSubject()),
                        Names.of(certificate.getIssuer()),
                        at,
                        intact,
                        range.isWholeFile(),
                        certified,
                        stampedAt(signer));
            }
        } catch (IOException | CMSException | OperatorCreationException | CertificateException | RuntimeException e) {
            String name = signature.getName();
            return new SignatureFound(name == null ? "" : name, "", at, false, false, certified, Optional.empty());
        }
    }

    static SignerInformation signer(CMSSignedData signed) throws CMSException {
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new CMSException(signers.size() + " signers");
        }
        return signers.iterator().next();
    }

    @SuppressWarnings("unchecked") // the library's selector
    private static X509CertificateHolder certificate(CMSSignedData signed, SignerInformation signer)
            throws CMSException {
        return ((Collection<X509CertificateHolder>) signed.getCertificates().getMatches(signer.getSID()))
                .stream().findFirst().orElseThrow(() -> new CMSException("the certificate is missing"));
    }

    private static boolean isCertified(PDDocument document, PDSignature signature) {
        COSDictionary permissions =
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("Perms"));
        return permissions != null
                && permissions.getDictionaryObject(COSName.getPDFName("DocMDP")) == signature.getCOSObject();
    }

    /// When the authority says it saw the signature; its own signature over that is verified.
    private static Optional<Instant> stampedAt(SignerInformation signer) {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        Attribute stamp = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (stamp == null) {
            return Optional.empty();
        }
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(
                    stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded()));
            return Stamp.isOf(token, signer.getSignature())
                    ? Optional.of(token.getTimeStampInfo().getGenTime().toInstant())
                    : Optional.empty();
        } catch (IOException | TSPException | CMSException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private record Streamed(InputStream content) implements CMSProcessable {

        @Override
        public void write(OutputStream out) throws IOException {
            content.transferTo(out);
        }

        @Override
        public Object getContent() {
            return content;
        }
    }
}
