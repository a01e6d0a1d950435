package org.takedowndesk.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The names in a ZIP: in which encoding they are, and where they would lead.
final class EntryNames {

    private static final int UTF_8_FLAG = 1 << 11;
    private static final int UNICODE_PATH = 0x7075;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private EntryNames() {}

    /// Old Chinese archives do not say their encoding; whatever reads as UTF-8 is UTF-8.
    static String decode(byte[] name, int flags, byte[] extra) {
        if ((flags & UTF_8_FLAG) != 0) {
            return new String(name, StandardCharsets.UTF_8);
        }
        ByteBuffer unicode = field(extra, UNICODE_PATH);
        if (unicode.remaining() > 5) {
            byte[] better = new byte[unicode.remaining() - 5];
            unicode.position(unicode.position() + 5).get(better);
            return new String(better, StandardCharsets.UTF_8);
        }
        return strict(name, StandardCharsets.UTF_8)
                .or(() -> strict(name, CHINESE))
                .orElseGet(() -> new String(name, StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// A field behind an entry's name, empty if there is none of that number.
    static ByteBuffer field(byte[] extra, int number) {
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (fields.remaining() >= 4) {
            int found = fields.getShort() & 0xFFFF;
            int size = fields.getShort() & 0xFFFF;
            if (size > fields.remaining()) {
                break;
            }
            if (found == number) {
                return fields.slice(fields.position(), size).order(ByteOrder.LITTLE_ENDIAN);
            }
            fields.position(fields.position() + size);
        }
        return ByteBuffer.allocate(0).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Whether a file of that name, unpacked, would land outside the folder it is unpacked to.
    static boolean leadsOutside(String name) {
        String path = name.replace('\\', '/');
        boolean drive = path.length() >= 2 && path.charAt(1) == ':' && Character.isLetter(path.charAt(0));
        if (path.startsWith("/") || drive || path.indexOf('\0') >= 0) {
            return true;
        }
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return true;
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return steps.isEmpty();
    }

    /// The same for names that a file system could not keep apart.
    static String folded(String name) {
        String path = Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFKC);
        String same = Normalizer.normalize(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        // Points and blanks at the end of a name are dropped by Windows; a step that is only a point leads nowhere.
        return Arrays.stream(same.split("/", -1))
                .map(step -> step.replaceAll("[. ]+$", ""))
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining("/"));
    }
}
