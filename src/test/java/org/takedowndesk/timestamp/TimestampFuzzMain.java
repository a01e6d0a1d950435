package org.takedowndesk.timestamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.takedowndesk.Fuzz;
import org.takedowndesk.vault.Sha256;

/// Hands spoiled tokens and proofs to their readers, on request: seconds for each and seed as arguments. None may
/// throw, hang, or be believed although its digest, time or signature was spoiled.
public final class TimestampFuzzMain {

    private TimestampFuzzMain() {}

    public static void main(String[] arguments) throws IOException, CertificateException {
        Duration time = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 60);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("fuzz");
        LocalAuthority authority = new LocalAuthority(folder);
        Sha256 hash = Sha256.of(new byte[] {1, 2, 3});
        Path query = Files.write(folder.resolve("q.tsq"), Rfc3161.query(hash, java.math.BigInteger.valueOf(77)));
        byte[] token = Files.readAllBytes(authority.answer(query));
        Rfc3161.Expected expected = new Rfc3161.Expected(
                hash, "4d", Set.copyOf(Certificates.read(Files.readAllBytes(authority.root()))), Instant.now());
        Instant real = Rfc3161.check(token, expected).provenSince();
        if (real == null) {
            throw new AssertionError("the token itself is not believed");
        }
        long tokens = new Fuzz(seed).run(token, time, Duration.ofSeconds(2), spoiled -> {
            StampVerdict verdict = Rfc3161.check(spoiled, expected);
            StampedHash.of(spoiled);
            if (verdict.state() == StampState.PROVEN && !real.equals(verdict.provenSince())) {
                throw new IllegalStateException("another time is believed");
            }
        });
        byte[] proof = HexFormat.of()
                .parseHex("004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e892940108" + hash.hex()
                        + "fff0020102f1010308000588960d73d7190103f7ef15f2f30867020300"
                        + "83dfe30d2ef90c8e121168747470733a2f2f612e6578616d706c65");
        long proofs = new Fuzz(seed).run(proof, time, Duration.ofSeconds(2), StampedHash::of);
        System.out.println("seed " + seed + ": " + tokens + " tokens, " + proofs + " proofs, nothing thrown");
    }
}
