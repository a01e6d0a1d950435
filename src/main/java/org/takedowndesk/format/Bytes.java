package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Reads bounded pieces of streams.
final class Bytes {

    private Bytes() {}

    /// As much of `in` as one piece may hold; a notice says when there was more.
    static byte[] piece(InputStream in, Findings findings, String place) throws IOException {
        int most = findings.limits().pageBytes();
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            findings.notice(NoticeKind.LIMIT_BYTES, most, place);
        }
        return bytes;
    }

    /// The encoding of that name, or UTF-8 where nobody knows it.
    static Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
