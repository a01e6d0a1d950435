package org.takedowndesk.pdfsignature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The key a person signs with and the certificates that say whose it is. A key from a file is kept in memory only; one
/// on a card or token never leaves it.
public final class SigningIdentity {

    private static final long LARGEST = 10_000_000;
    private static final long LARGEST_SETTINGS = 10_000;

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private final @Nullable Provider token;

    private SigningIdentity(PrivateKey key, List<X509Certificate> chain, @Nullable Provider token) {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.token = token;
    }

    /// Opens a PKCS#12 file (`.p12`, `.pfx`) as certificate authorities hand them out, or a card or token through the
    /// PKCS#11 library that a file of settings names (`name = …`, `library = …`, as Java's provider reads them).
    ///
    /// @param password of the file, or the PIN of the token
    /// @throws ProblemException FILE_UNREADABLE; FILE_REFUSED with a [SignatureTrouble]
    public static SigningIdentity open(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST) {
                throw new ProblemException(Problem.FILE_REFUSED, file, SignatureTrouble.NO_KEY);
            }
            Provider provider = isTokenSettings(file) ? provider(file) : null;
            KeyStore store =
                    provider == null ? KeyStore.getInstance("PKCS12") : KeyStore.getInstance("PKCS11", provider);
            store.load(provider == null ? in : null, password);
            for (String alias : Collections.list(store.aliases())) {
                Certificate[] certificates = store.getCertificateChain(alias);
                Key key = store.isKeyEntry(alias) ? store.getKey(alias, password) : null;
                if (key instanceof PrivateKey found && certificates != null) {
                    return new SigningIdentity(
                            found,
                            Stream.of(certificates)
                                    .filter(X509Certificate.class::isInstance)
                                    .map(X509Certificate.class::cast)
                                    .toList(),
                            provider);
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

    private static boolean isTokenSettings(Path file) throws IOException {
        if (Files.size(file) > LARGEST_SETTINGS) {
            return false;
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return text.lines().anyMatch(line -> line.strip().matches("library\\s*=.*"));
    }

    private static Provider provider(Path file) {
        Provider java = Security.getProvider("SunPKCS11");
        if (java == null) {
            throw new ProblemException(Problem.FILE_REFUSED, file, SignatureTrouble.NO_TOKEN);
        }
        try {
            return java.configure(file.toAbsolutePath().toString());
        } catch (InvalidParameterException | ProviderException e) {
            throw new ProblemException(Problem.FILE_REFUSED, e, file, SignatureTrouble.NO_TOKEN);
        }
    }

    /// Of the card or token that the key is on; null for a key from a file.
    @Nullable
    Provider token() {
        return token;
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
