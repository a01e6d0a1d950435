package org.takedowndesk.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a file says about where it came from: what the system wrote beside it, what the program that saved the page
/// wrote at its head, and the words at its beginning. Only a bounded start is read, and nothing is executed.
///
/// @param savedFrom addresses written down as the source of the whole file, the surest first
/// @param text what can be read at the beginning: of a page its text, of a picture its comments
record FileWords(List<String> savedFrom, String text) {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_ATTRIBUTE_BYTES = 16 * 1024;
    private static final int LEAST_LETTERS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(FileWords.class);

    /// Linux, macOS and Windows keep the address of a download beside the file under these names.
    private static final List<String> ORIGINS =
            List.of("xdg.origin.url", "xdg.referrer.url", "com.apple.metadata:kMDItemWhereFroms", "Zone.Identifier");

    private static final Pattern LINK = Pattern.compile("https?://[\\x21-\\x7E&&[^\"'<>]]{4,2000}");

    /// How browsers and page savers write down what they saved: in a comment, a header or a tag.
    private static final List<Pattern> SAVED = Stream.of(
                    "saved from url=\\(\\d+\\)(\\S{8,2000})",
                    "(?m)^\\s*url:\\s*(https?://\\S{4,2000})",
                    "(?m)^Snapshot-Content-Location:\\s*(https?://\\S{4,2000})",
                    "(?m)^WARC-Target-URI:\\s*(https?://\\S{4,2000})",
                    "<link\\b[^>]{0,200}\\brel=[\"']?canonical[\"']?[^>]{0,200}\\bhref=[\"']?(https?://[^\"'>\\s]{4,2000})",
                    "<link\\b[^>]{0,200}\\bhref=[\"']?(https?://[^\"'>\\s]{4,2000})[\"']?[^>]{0,200}\\brel=[\"']?canonical",
                    "<meta\\b[^>]{0,200}\\bog:url[\"'][^>]{0,200}\\bcontent=[\"'](https?://[^\"'>\\s]{4,2000})")
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
            .toList();

    FileWords {
        savedFrom = List.copyOf(savedFrom);
    }

    /// Never fails: what cannot be read says nothing.
    static FileWords of(Path file) {
        Set<String> saved = new LinkedHashSet<>(beside(file));
        byte[] head = head(file);
        String text = readable(head);
        for (Pattern pattern : SAVED) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                saved.add(matcher.group(1).replace("&amp;", "&"));
            }
        }
        return new FileWords(List.copyOf(saved), text);
    }

    private static List<String> beside(Path file) {
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        List<String> found = new ArrayList<>();
        if (view == null) {
            return found;
        }
        try {
            Set<String> names = Set.copyOf(view.list());
            for (String name : ORIGINS) {
                if (names.contains(name) && view.size(name) <= MOST_ATTRIBUTE_BYTES) {
                    ByteBuffer value = ByteBuffer.allocate(view.size(name));
                    view.read(name, value);
                    // macOS writes a binary list, Windows lines: the addresses stand in either as they are.
                    Matcher links = LINK.matcher(new String(value.array(), StandardCharsets.ISO_8859_1));
                    while (links.find()) {
                        found.add(links.group());
                    }
                }
            }
        } catch (IOException | SecurityException e) {
            LOG.debug("Nothing can be read beside {}", file, e);
        }
        return found;
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            LOG.info("The start of {} cannot be read", file, e);
            return new byte[0];
        }
    }

    /// Text as it is; of anything else what reads like words, as comments in pictures do, in letters of one byte or
    /// of two.
    private static String readable(byte[] head) {
        boolean binary = false;
        for (int i = 0; i < Math.min(head.length, 512); i++) {
            binary |= head[i] == 0;
        }
        if (!binary) {
            return new String(head, StandardCharsets.UTF_8);
        }
        return String.join("\n", runs(head, 0, 1), runs(head, 0, 2), runs(head, 1, 2));
    }

    private static String runs(byte[] head, int from, int step) {
        StringBuilder words = new StringBuilder();
        StringBuilder run = new StringBuilder();
        for (int i = from; i < head.length; i += step) {
            boolean narrow = step == 1 || (i + 1 < head.length && head[i + 1] == 0);
            if (narrow && head[i] >= 0x20 && head[i] < 0x7F) {
                run.append((char) head[i]);
                continue;
            }
            if (run.length() >= LEAST_LETTERS) {
                words.append(run).append('\n');
            }
            run.setLength(0);
        }
        return run.length() >= LEAST_LETTERS ? words.append(run).toString() : words.toString();
    }
}
