package org.takedowndesk.timestamp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.KeccakDigest;
import org.bouncycastle.crypto.digests.RIPEMD160Digest;

/// Reads proofs of OpenTimestamps: from a file's hash, step by step, to what attests the result. Offline nobody can
/// know what stands in a block of Bitcoin, so the result is what to compare.
final class OpenTimestamps {

    static final int LONGEST = 1024 * 1024;

    private static final byte[] MAGIC =
            HexFormat.of().parseHex("004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294");
    private static final String BITCOIN = "0588960d73d71901";
    private static final String PENDING = "83dfe30d2ef90c8e";
    private static final int SHA256 = 0x08;
    private static final int LONGEST_MESSAGE = 4096;
    private static final int LONGEST_PAYLOAD = 8192;
    private static final int DEEPEST = 256;
    private static final int MOST_STEPS = 20_000;

    /// The proof cannot be read.
    static final class BadProofException extends Exception {
        private static final long serialVersionUID = 1L;

        BadProofException(String message) {
            super(message);
        }
    }

    /// Something at the end of a path that vouches for the hash reached there.
    sealed interface Attestation {
        /// @param root the root of the block's transactions as explorers show it
        record Bitcoin(long height, String root) implements Attestation {}

        record Pending(String calendar) implements Attestation {}

        record Unknown(String tag) implements Attestation {}
    }

    /// What a proof says.
    ///
    /// @param digest the SHA-256 of the file it is about, in hexadecimal
    record Proof(String digest, List<Attestation> attestations) {}

    private final byte[] content;
    private final List<Attestation> attestations = new ArrayList<>();
    private int at;
    private int steps;

    private OpenTimestamps(byte[] content) {
        this.content = content;
    }

    static boolean isProof(byte[] content) {
        return content.length >= MAGIC.length
                && java.util.Arrays.equals(MAGIC, 0, MAGIC.length, content, 0, MAGIC.length);
    }

    static Proof read(byte[] content) throws BadProofException {
        if (content.length > LONGEST) {
            throw new BadProofException("longer than " + LONGEST + " bytes");
        }
        return new OpenTimestamps(content).proof();
    }

    private Proof proof() throws BadProofException {
        if (!java.util.Arrays.equals(MAGIC, take(MAGIC.length))) {
            throw new BadProofException("not a proof of OpenTimestamps");
        }
        if (number() != 1) {
            throw new BadProofException("an unknown version");
        }
        if (next() != SHA256) {
            throw new BadProofException("not about a SHA-256");
        }
        byte[] digest = take(32);
        walk(digest, 0);
        if (at != content.length) {
            throw new BadProofException("more bytes after the end");
        }
        return new Proof(HexFormat.of().formatHex(digest), List.copyOf(attestations));
    }

    /// From one hash several paths may lead on; all but the last are marked.
    private void walk(byte[] message, int depth) throws BadProofException {
        if (depth > DEEPEST) {
            throw new BadProofException("more than " + DEEPEST + " steps deep");
        }
        int tag = next();
        while (tag == 0xff) {
            step(next(), message, depth);
            tag = next();
        }
        step(tag, message, depth);
    }

    private void step(int tag, byte[] message, int depth) throws BadProofException {
        if (++steps > MOST_STEPS) {
            throw new BadProofException("more than " + MOST_STEPS + " steps");
        }
        if (tag == 0) {
            attest(message);
            return;
        }
        byte[] result = result(tag, message);
        if (result.length > LONGEST_MESSAGE) {
            throw new BadProofException("a step makes more than " + LONGEST_MESSAGE + " bytes");
        }
        walk(result, depth + 1);
    }

    private byte[] result(int tag, byte[] message) throws BadProofException {
        return switch (tag) {
            case SHA256 -> digest("SHA-256", message);
            case 0x02 -> digest("SHA-1", message);
            case 0x03 -> digest(new RIPEMD160Digest(), message);
            case 0x67 -> digest(new KeccakDigest(256), message);
            case 0xf0 -> joined(message, bytes(LONGEST_MESSAGE));
            case 0xf1 -> joined(bytes(LONGEST_MESSAGE), message);
            case 0xf2 -> reversed(message);
            case 0xf3 -> HexFormat.of().formatHex(message).getBytes(StandardCharsets.US_ASCII);
            default -> throw new BadProofException("an unknown step 0x" + Integer.toHexString(tag));
        };
    }

    private void attest(byte[] message) throws BadProofException {
        String tag = HexFormat.of().formatHex(take(8));
        byte[] payload = bytes(LONGEST_PAYLOAD);
        OpenTimestamps inner = new OpenTimestamps(payload);
        switch (tag) {
            case BITCOIN -> {
                long height = inner.number();
                if (message.length != 32) {
                    throw new BadProofException("a block's root has 32 bytes");
                }
                attestations.add(new Attestation.Bitcoin(height, HexFormat.of().formatHex(reversed(message))));
            }
            case PENDING ->
                attestations.add(new Attestation.Pending(new String(inner.bytes(1000), StandardCharsets.US_ASCII)));
            default -> attestations.add(new Attestation.Unknown(tag));
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] reversed(byte[] message) {
        byte[] result = new byte[message.length];
        for (int i = 0; i < message.length; i++) {
            result[i] = message[message.length - 1 - i];
        }
        return result;
    }

    private static byte[] digest(String algorithm, byte[] message) {
        try {
            return MessageDigest.getInstance(algorithm).digest(message);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    private static byte[] digest(Digest digest, byte[] message) {
        digest.update(message, 0, message.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    private int next() throws BadProofException {
        if (at >= content.length) {
            throw new BadProofException("cut off");
        }
        return Byte.toUnsignedInt(content[at++]);
    }

    private byte[] take(int length) throws BadProofException {
        if (length > content.length - at) {
            throw new BadProofException("cut off");
        }
        byte[] taken = java.util.Arrays.copyOfRange(content, at, at + length);
        at += length;
        return taken;
    }

    /// A number in groups of seven bits, the lowest first.
    private long number() throws BadProofException {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int group = next();
            value |= (long) (group & 0x7f) << shift;
            if (group < 0x80) {
                return value;
            }
        }
        throw new BadProofException("too large a number");
    }

    private byte[] bytes(int most) throws BadProofException {
        long length = number();
        if (length > most) {
            throw new BadProofException("more than " + most + " bytes in a step");
        }
        return take((int) length);
    }
}
