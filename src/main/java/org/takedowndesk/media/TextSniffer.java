package org.takedowndesk.media;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells whether bytes are a text, and in which encoding: by mark, then UTF-8, UTF-16, GB18030, and last the Western
/// Windows encoding, which nearly every byte could be.
final class TextSniffer {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int TEXT_BYTES_PER_ZERO = 50;

    private TextSniffer() {}

    /// The encoding of a text that begins with `head`; the last character of `head` may be cut.
    static Optional<Charset> charset(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return ifText(head, StandardCharsets.UTF_8);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return ifText(head, StandardCharsets.UTF_16LE);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return ifText(head, StandardCharsets.UTF_16BE);
        }
        int zeros = zeros(head);
        if (zeros > 0) {
            return utf16WithoutMark(head).or(() -> strayZeros(head, zeros));
        }
        return plain(head);
    }

    /// A program's fault may leave single zeros in a table that is a text all the same.
    private static Optional<Charset> strayZeros(byte[] head, int zeros) {
        if (zeros > head.length / TEXT_BYTES_PER_ZERO) {
            return Optional.empty();
        }
        byte[] without = head.clone();
        for (int i = 0; i < without.length; i++) {
            without[i] = without[i] == 0 ? (byte) ' ' : without[i];
        }
        return plain(without);
    }

    private static Optional<Charset> plain(byte[] head) {
        return ifText(head, StandardCharsets.UTF_8)
                .or(() -> ifText(head, GB18030))
                .or(() -> ifText(head, WESTERN));
    }

    /// Latin letters, digits and line ends show as zeros at every second byte.
    private static Optional<Charset> utf16WithoutMark(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        if (even == 0 && odd > 0) {
            return ifText(head, StandardCharsets.UTF_16LE);
        }
        return odd == 0 && even > 0 ? ifText(head, StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> ifText(byte[] head, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(head);
        CharBuffer chars = CharBuffer.allocate(8 * 1024);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, false);
            if (result.isError() || hasControls(chars.flip())) {
                return Optional.empty();
            }
            if (result.isUnderflow()) {
                return Optional.of(charset);
            }
            chars.clear();
        }
    }

    private static boolean hasControls(CharBuffer chars) {
        return chars.chars()
                .anyMatch(c ->
                        c == 0xFFFF || (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B));
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes) {
        int count = 0;
        for (byte one : bytes) {
            count += one == 0 ? 1 : 0;
        }
        return count;
    }
}
