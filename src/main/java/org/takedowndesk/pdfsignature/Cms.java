package org.takedowndesk.pdfsignature;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.ECKey;
import java.util.Hashtable;
import java.util.Map;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// The signature itself: CMS over the bytes of the file, as PAdES wants it (ETSI EN 319 142-1): with the hash of the
/// signer's certificate among what is signed, and no time, which stands in the PDF.
final class Cms {

    private static final int LARGE_CURVE = 384;
    private static final int BUFFER = 256 * 1024;

    private Cms() {}

    /// @param content is read once, from beginning to end
    /// @return DER
    static byte[] sign(InputStream content, SigningIdentity identity) throws IOException {
        try {
            SigningCertificateV2 certificate = new SigningCertificateV2(new ESSCertIDv2(
                    null,
                    MessageDigest.getInstance("SHA-256")
                            .digest(identity.chain().getFirst().getEncoded())));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(new PadesAttributes(certificate))
                            .build(signer(identity), identity.chain().getFirst()));
            generator.addCertificates(new JcaCertStore(identity.chain()));
            return generator.generate(new Streamed(content), false).getEncoded("DER");
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static ContentSigner signer(SigningIdentity identity) throws OperatorCreationException {
        JcaContentSignerBuilder builder = new JcaContentSignerBuilder(algorithm(identity.key()));
        if (identity.token() != null) {
            builder.setProvider(identity.token());
        }
        return builder.build(identity.key());
    }

    /// What PDF readers verify with this kind of key; empty for other kinds.
    static String algorithm(PrivateKey key) {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" ->
                key instanceof ECKey curve && curve.getParams().getOrder().bitLength() >= LARGE_CURVE
                        ? "SHA384withECDSA"
                        : "SHA256withECDSA";
            default -> "";
        };
    }

    private static final class PadesAttributes extends DefaultSignedAttributeTableGenerator {

        private PadesAttributes(SigningCertificateV2 certificate) {
            super(new AttributeTable(new DERSet(
                    new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate)))));
        }

        // The library's own types.
        @Override
        @SuppressWarnings({"rawtypes", "unchecked", "JdkObsolete"})
        protected Hashtable createStandardAttributeTable(Map parameters) {
            Hashtable table = super.createStandardAttributeTable(parameters);
            table.remove(CMSAttributes.signingTime);
            return table;
        }
    }

    private record Streamed(InputStream content) implements CMSTypedData {

        @Override
        public org.bouncycastle.asn1.ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                out.write(buffer, 0, read);
            }
        }

        @Override
        public Object getContent() {
            return content;
        }
    }
}
