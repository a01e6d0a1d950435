package org.takedowndesk.pdfsignature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The key a person signs with and the certificates that say whose it is; kept in memory only.
public final class SigningIdentity {

    private static final long LARGEST = 10_000_000;

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private SigningIdentity(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /// Opens a PKCS#12 file (`.p12`, `.pfx`) as certificate authorities hand them out.
    ///
    /// @throws ProblemException FILE_UNREADABLE; FILE_REFUSED with a [SignatureTrouble]
    public static SigningIdentity open(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST) {
                throw new ProblemException(Problem.FILE_REFUSED, file, SignatureTrouble.NO_KEY);
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (String alias : Collections.list(store.aliases())) {
                Certificate[] certificates = store.getCertificateChain(alias);
                Key key = store.isKeyEntry(alias) ? store.getKey(alias, password) : null;
                if (key instanceof PrivateKey found && certificates != null) {
                    return new SigningIdentity(
                            found,
                            Stream.of(certificates)
                                    .filter(X509Certificate.class::isInstance)
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
            throw new ProblemException(Problem.FILE_REFUSED, file, SignatureTrouble.NO_KEY);
        } catch (IOException e) {
            // The JDK tells a wrong password and a file of another kind in the same way as one that cannot be read.
            if (Files.isReadable(file)) {
                throw new ProblemException(Problem.FILE_REFUSED, e, file, SignatureTrouble.WRONG_PASSWORD);
            }
            throw Failures.reading(file, e);
        } catch (GeneralSecurityException e) {
            throw new ProblemException(Problem.FILE_REFUSED, e, file, SignatureTrouble.WRONG_PASSWORD);
        }
    }

    PrivateKey key() {
        return key;
    }

    /// The signer's own first.
    List<X509Certificate> chain() {
        return chain;
    }

    /// The name on the certificate.
    public String name() {
        return Names.of(chain.getFirst());
    }
}
