package org.takedowndesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// A text from a file or, named `-`, from standard input, in whatever encoding people's programs write.
final class TextInput {

    static final String STANDARD_INPUT = "-";

    /// Far above any list of links or import document.
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final InputStream standardInput;

    TextInput(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED, LIMIT_EXCEEDED
    String read(Path file) {
        byte[] bytes = bytes(file);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(Problem.LIMIT_EXCEEDED, file, MOST_BYTES, ">" + MOST_BYTES);
        }
        return text(bytes, file);
    }

    private byte[] bytes(Path file) {
        if (file.toString().equals(STANDARD_INPUT)) {
            try {
                return standardInput.readNBytes(MOST_BYTES + 1);
            } catch (IOException e) {
                throw Failures.reading(file, e);
            }
        }
        if (Files.isDirectory(file)) {
            throw new ProblemException(Problem.FILE_REFUSED, file, Trouble.FOLDER);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
    }

    private static String text(byte[] bytes, Path file) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, file);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, file);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, file);
        }
        for (byte one : bytes) {
            if (one == 0) {
                throw new ProblemException(Problem.FILE_REFUSED, file, Trouble.NO_TEXT);
            }
        }
        try {
            return strictly(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            return decode(bytes, 0, GB18030, file);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes, int start, Charset charset, Path file) {
        try {
            return strictly(bytes, start, charset);
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.FILE_REFUSED, e, file, Trouble.NO_TEXT);
        }
    }

    private static String strictly(byte[] bytes, int start, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                .toString();
    }
}
