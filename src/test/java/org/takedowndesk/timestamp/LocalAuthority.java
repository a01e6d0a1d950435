package org.takedowndesk.timestamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.takedowndesk.OpenSsl;

/// A timestamping authority made by `openssl` in a folder of the test.
public final class LocalAuthority {

    private static final String CONFIG = """
            oid_section = oids
            [oids]
            policy = 1.3.6.1.4.1.99999.1
            [req]
            distinguished_name = name
            prompt = no
            [name]
            CN = Test
            [tsa]
            serial = ./serial
            crypto_device = builtin
            signer_digest = sha256
            default_policy = policy
            digests = sha256, sha384
            accuracy = secs:1
            ordering = no
            tsa_name = no
            ess_cert_id_chain = no
            ess_cert_id_alg = sha256
            [root]
            basicConstraints = critical, CA:true
            keyUsage = critical, keyCertSign
            subjectKeyIdentifier = hash
            [stamping]
            extendedKeyUsage = critical, timeStamping
            [uncritical]
            extendedKeyUsage = timeStamping
            [ca]
            default_ca = tests
            [tests]
            database = ./index
            new_certs_dir = .
            serial = ./caserial
            default_md = sha256
            policy = any
            unique_subject = no
            [any]
            commonName = supplied
            """;

    private final Path folder;
    private final OpenSsl openssl;

    public LocalAuthority(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.openssl = OpenSsl.in(folder);
        Files.writeString(folder.resolve("tsa.cnf"), CONFIG);
        Files.writeString(folder.resolve("serial"), "01\n");
        Files.writeString(folder.resolve("caserial"), "1000\n");
        Files.writeString(folder.resolve("index"), "");
        key("root");
        openssl.done(
                "req",
                "-x509",
                "-new",
                "-key",
                "root.key",
                "-subj",
                "/CN=Test Root",
                "-days",
                "7300",
                "-config",
                "tsa.cnf",
                "-extensions",
                "root",
                "-out",
                "root.pem");
        issue("tsa", "Test Authority", "stamping", "20250101000000Z", "20350101000000Z");
    }

    private void key(String name) throws IOException {
        openssl.done("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", name + ".key");
    }

    /// A certificate by the root.
    void issue(String name, String subject, String extensions, String from, String until) throws IOException {
        key(name);
        openssl.done(
                "req",
                "-new",
                "-key",
                name + ".key",
                "-subj",
                "/CN=" + subject,
                "-config",
                "tsa.cnf",
                "-out",
                name + ".csr");
        openssl.done(
                "ca",
                "-batch",
                "-config",
                "tsa.cnf",
                "-in",
                name + ".csr",
                "-cert",
                "root.pem",
                "-keyfile",
                "root.key",
                "-startdate",
                from,
                "-enddate",
                until,
                "-extensions",
                extensions,
                "-notext",
                "-out",
                name + ".pem");
    }

    /// A certificate that vouches for itself.
    void selfMade(String name) throws IOException {
        key(name);
        openssl.done(
                "req",
                "-x509",
                "-new",
                "-key",
                name + ".key",
                "-subj",
                "/CN=Self Made",
                "-days",
                "3650",
                "-config",
                "tsa.cnf",
                "-extensions",
                "stamping",
                "-out",
                name + ".pem");
    }

    /// The answer to a query.
    public Path answer(Path query) throws IOException {
        return answer(query, "tsa");
    }

    Path answer(Path query, String signer) throws IOException {
        Path answer = folder.resolve(query.getFileName() + "." + signer + ".tsr");
        openssl.done(
                "ts",
                "-reply",
                "-queryfile",
                query.toString(),
                "-signer",
                signer + ".pem",
                "-inkey",
                signer + ".key",
                "-config",
                "tsa.cnf",
                "-section",
                "tsa",
                "-out",
                answer.toString());
        return answer;
    }

    public Path root() {
        return folder.resolve("root.pem");
    }

    OpenSsl openssl() {
        return openssl;
    }
}
