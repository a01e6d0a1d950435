package org.takedowndesk.timestamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.takedowndesk.timestamp.OpenTimestamps.Attestation;
import org.takedowndesk.timestamp.OpenTimestamps.BadProofException;
import org.takedowndesk.timestamp.OpenTimestamps.Proof;

/// Proofs written by hand after the description of the format.
class OpenTimestampsTest {

    private static final String HEADER = "004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294" + "01" + "08";
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static byte[] proof(String hex) {
        return HexFormat.of().parseHex((HEADER + ABC + hex).replace(" ", ""));
    }

    private static byte[] sha256(byte[] content) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }

    @Test
    void walksToABlockAndShowsItsRootAsExplorersDo() throws BadProofException, NoSuchAlgorithmException {
        // Append 0102, prepend 03, SHA-256, then block 358391 (0x577F7: f7 ef 15).
        Proof proof = OpenTimestamps.read(proof("f0 02 0102 f1 01 03 08 00 0588960d73d71901 03 f7ef15"));
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(3);
        message.writeBytes(HexFormat.of().parseHex(ABC));
        message.writeBytes(new byte[] {1, 2});
        byte[] root = sha256(message.toByteArray());
        StringBuilder reversed = new StringBuilder();
        for (int i = root.length - 1; i >= 0; i--) {
            reversed.append(HexFormat.of().toHexDigits(root[i]));
        }
        assertEquals(ABC, proof.digest());
        assertEquals(List.of(new Attestation.Bitcoin(358391, reversed.toString())), proof.attestations());
    }

    @Test
    void everyPathIsWalked() throws BadProofException {
        String calendar = HexFormat.of().formatHex("https://a.example".getBytes(StandardCharsets.US_ASCII));
        Proof proof = OpenTimestamps.read(proof("ff 00 83dfe30d2ef90c8e 12 11" + calendar
                + "ff f2 00 0102030405060708 00" + "f3 02 08 00 83dfe30d2ef90c8e 12 11" + calendar));
        assertEquals(
                List.of(
                        new Attestation.Pending("https://a.example"),
                        new Attestation.Unknown("0102030405060708"),
                        new Attestation.Pending("https://a.example")),
                proof.attestations());
    }

    @Test
    void refusesWhatIsNotWhole() {
        byte[] whole = proof("08 00 0588960d73d71901 03 f7ef15");
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThrows(BadProofException.class, () -> OpenTimestamps.read(cut), "cut at " + length);
        }
        assertThrows(BadProofException.class, () -> OpenTimestamps.read(java.util.Arrays.copyOf(whole, 100)));
    }

    @Test
    void refusesUnknownStepsEndlessPathsAndHugeMessages() {
        assertThrows(BadProofException.class, () -> OpenTimestamps.read(proof("77")));
        assertThrows(BadProofException.class, () -> OpenTimestamps.read(proof("08".repeat(300))));
        assertThrows(BadProofException.class, () -> OpenTimestamps.read(proof("f3".repeat(30))));
        assertThrows(BadProofException.class, () -> OpenTimestamps.read(proof("f0 ffffffff0f")));
        assertThrows(
                BadProofException.class, () -> OpenTimestamps.read(proof("ff 00 0102030405060708 00".repeat(30_000))));
    }
}
