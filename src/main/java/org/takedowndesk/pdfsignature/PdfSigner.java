package org.takedowndesk.pdfsignature;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Signs finished PDFs (PAdES B-B), and puts the answers of timestamping authorities into signatures (B-T). The signed
/// bytes stay as they are; what is written is verified before it is kept.
public final class PdfSigner {

    /// The PDF library keeps the place of the signature in numbers of 32 bits.
    private static final long LARGEST = 2_000_000_000;

    /// Room for the signature, its certificates and, later, a timestamp with its own; PDF/A-2 and 3 allow strings of
    /// 32,767 bytes (ISO 19005-2, 6.1.13).
    private static final int RESERVED = 32_000;

    /// Further signatures, and nothing else.
    private static final int ONLY_SIGNATURES = 2;

    /// Real answers have a few kilobytes.
    private static final long LONGEST_ANSWER = 1_000_000;

    private static final int BUFFER = 1024 * 1024;

    /// @param at written as the time of signing, to the second
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED with a [SignatureTrouble], CANNOT_WRITE, DISK_FULL;
    ///     then nothing is at `target` that was not there before
    public void sign(Path file, Path target, SigningIdentity identity, SignatureWish wish, Instant at) {
        if (Cms.algorithm(identity.key()).isEmpty()) {
            throw refused(file, SignatureTrouble.UNKNOWN_KEY);
        }
        try {
            identity.chain().getFirst().checkValidity(Date.from(at));
        } catch (CertificateException e) {
            throw refused(file, SignatureTrouble.NOT_VALID_NOW);
        }
        write(file, target, part -> {
            if (Files.size(file) > LARGEST) {
                throw refused(file, SignatureTrouble.TOO_LARGE);
            }
            try (PDDocument document = PdfSignatures.open(file);
                    SignatureOptions options = new SignatureOptions();
                    OutputStream out = new BufferedOutputStream(
                            Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            BUFFER)) {
                options.setPreferredSignatureSize(RESERVED);
                PDSignature signature = signature(identity, wish, at);
                if (wish.certify()) {
                    certify(file, document, signature);
                }
                document.addSignature(signature, content -> Cms.sign(content, identity), options);
                if (wish.visible()) {
                    new VisibleMark(document).draw(identity.name(), wish, at);
                }
                // Ten digits each: the usual nine end at a gigabyte.
                signature.setByteRange(new int[] {0, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE});
                document.saveIncremental(out);
            }
        });
    }

    private static PDSignature signature(SigningIdentity identity, SignatureWish wish, Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        signature.setName(identity.name());
        if (!wish.reason().isBlank()) {
            signature.setReason(wish.reason());
        }
        if (!wish.place().isBlank()) {
            signature.setLocation(wish.place());
        }
        GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(at.toEpochMilli());
        signature.setSignDate(date);
        return signature;
    }

    /// Only the first signature of a file can do that.
    private static void certify(Path file, PDDocument document, PDSignature signature) throws IOException {
        if (!document.getSignatureDictionaries().isEmpty()) {
            throw refused(file, SignatureTrouble.FORBIDDEN);
        }
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, ONLY_SIGNATURES);
        parameters.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.getPDFName("DocMDP"));
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        COSArray references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.getPDFName("DocMDP"), signature);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.getPDFName("Perms"), permissions);
        catalog.setNeedToBeUpdated(true);
    }

    /// What a timestamping authority is asked about the last signature of a file.
    ///
    /// @return the content of a `.tsq` file, which says nothing of the document
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED with a [SignatureTrouble]
    public byte[] query(Path file) {
        try {
            return Stamp.query(lastSigner(file).getSignature());
        } catch (IOException | CMSException e) {
            throw Failures.reading(file, new IOException(e));
        }
    }

    private static SignerInformation lastSigner(Path file) throws IOException, CMSException {
        SignedRange range = PdfSignatures.last(file).orElseThrow(() -> refused(file, SignatureTrouble.NOT_SIGNED));
        return PdfSignatures.signer(new CMSSignedData(range.cms()));
    }

    /// Puts an authority's answer into the last signature; no signed byte changes.
    ///
    /// @param answer the `.tsr` file
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED with a [SignatureTrouble], CANNOT_WRITE, DISK_FULL
    public void stamp(Path file, Path answer, Path target) {
        byte[] content = content(answer);
        write(file, target, part -> {
            try {
                SignedRange range =
                        PdfSignatures.last(file).orElseThrow(() -> refused(file, SignatureTrouble.NOT_SIGNED));
                CMSSignedData signed = new CMSSignedData(range.cms());
                SignerInformation signer = PdfSignatures.signer(signed);
                TimeStampToken token = Stamp.token(content);
                if (!Stamp.isOf(token, signer.getSignature())) {
                    throw refused(file, SignatureTrouble.OTHER_SIGNATURE);
                }
                byte[] cms = stamped(signed, signer, token);
                if (cms.length * 2L > range.gapEnd() - range.gap()) {
                    throw refused(file, SignatureTrouble.NO_ROOM);
                }
                Files.copy(file, part);
                try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    String digits = HexFormat.of().formatHex(cms);
                    String whole = digits + "0".repeat((int) (range.gapEnd() - range.gap()) - digits.length());
                    ByteBuffer bytes = ByteBuffer.wrap(whole.getBytes(StandardCharsets.US_ASCII));
                    for (long position = range.gap(); bytes.hasRemaining(); ) {
                        position += channel.write(bytes, position);
                    }
                }
            } catch (CMSException | TSPException e) {
                throw refused(file, SignatureTrouble.OTHER_SIGNATURE);
            }
        });
    }

    private static byte[] content(Path answer) {
        try {
            if (Files.size(answer) > LONGEST_ANSWER) {
                throw refused(answer, SignatureTrouble.OTHER_SIGNATURE);
            }
            return Files.readAllBytes(answer);
        } catch (IOException e) {
            throw Failures.reading(answer, e);
        }
    }

    private static byte[] stamped(CMSSignedData signed, SignerInformation signer, TimeStampToken token)
            throws IOException {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token.toCMSSignedData().toASN1Structure())));
        SignerInformation with = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(with)))
                .getEncoded("DER");
    }

    private interface Writing {
        void to(Path part) throws IOException;
    }

    /// Writes beside the target, verifies, flushes, and only then puts the file in its place.
    private static void write(Path file, Path target, Writing writing) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isRegularFile(file)) {
            throw new ProblemException(Problem.FILE_UNREADABLE, file, "no file");
        }
        Path part = folder.resolve(".signing-" + UUID.randomUUID() + ".part");
        try {
            try {
                writing.to(part);
                boolean good = new PdfSignatures().read(part).stream().allMatch(found -> found.intact());
                if (!good) {
                    throw refused(file, SignatureTrouble.NOT_VERIFIED);
                }
                try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Failures.writing(target, e);
        }
    }

    private static ProblemException refused(Path file, SignatureTrouble why) {
        return new ProblemException(Problem.FILE_REFUSED, file, why);
    }
}
