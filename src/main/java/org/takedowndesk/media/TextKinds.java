package org.takedowndesk.media;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells texts apart: pages, e-mails, recordings of a browser's traffic, tables; the rest is plain.
final class TextKinds {

    private static final int PAGE_WITHIN = 4096;
    private static final int HEADERS_WITHIN = 64 * 1024;
    private static final int TABLE_WITHIN = 16 * 1024;
    private static final int TABLE_LINES = 3;
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,60}:.*");
    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\A\\s*+(?><\\?xml[^>]{0,200}>\\s*+)?(?><!--.*?-->\\s*+)*+<(!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern TRAFFIC = Pattern.compile("(?s)\\A\\s*\\{\\s*\"log\"\\s*:\\s*\\{.*");
    private static final Set<String> MAIL = Set.of("from", "to", "subject", "date", "received", "message-id", "cc");

    private TextKinds() {}

    /// The type of the text that begins so; `name` decides only where a table looks like any other text.
    static FileType type(String raw, String name) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        if (PAGE.matcher(start(text, PAGE_WITHIN)).matches()) {
            return FileType.HTML;
        }
        if (TRAFFIC.matcher(start(text, PAGE_WITHIN)).matches() && text.contains("\"entries\"")) {
            return FileType.HAR;
        }
        Headers headers = headers(start(text, HEADERS_WITHIN));
        if (headers.savedPage()) {
            return FileType.MHTML;
        }
        if (headers.mail()) {
            return FileType.EML;
        }
        return isTable(text, name) ? FileType.CSV : FileType.TEXT;
    }

    private static String start(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private record Headers(boolean savedPage, boolean mail) {}

    private static Headers headers(String start) {
        int mail = 0;
        boolean related = false;
        boolean located = false;
        boolean version = false;
        boolean first = true;
        for (String line : (Iterable<String>) start.lines()::iterator) {
            boolean continued = line.startsWith(" ") || line.startsWith("\t");
            if (line.isEmpty() || (!continued && !HEADER.matcher(line).matches()) || (first && continued)) {
                // What is not a header in the first lines makes it no message, unless the blank line came before.
                mail = line.isEmpty() ? mail : 0;
                break;
            }
            first = false;
            String lower = line.toLowerCase(Locale.ROOT);
            String field = continued ? "" : lower.substring(0, lower.indexOf(':'));
            mail += MAIL.contains(field) ? 1 : 0;
            version |= field.equals("mime-version");
            related |= lower.contains("multipart/related");
            located |= field.equals("snapshot-content-location")
                    || field.equals("content-location")
                    || (field.equals("from") && lower.contains("<saved by"));
        }
        boolean saved = version && related && (located || (mail > 0 && start.contains("\nContent-Location:")));
        return new Headers(saved, mail >= 2 || (version && mail >= 1));
    }

    private static boolean isTable(String text, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean promised = lower.endsWith(".csv") || lower.endsWith(".tsv");
        boolean otherPromised = !promised && FileType.promisedBy(name).isPresent();
        List<String> lines = start(text, TABLE_WITHIN)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(20)
                .toList();
        if (promised || otherPromised || lines.size() < TABLE_LINES) {
            return promised;
        }
        return ",;\t".chars().anyMatch(separator -> alike(lines, separator));
    }

    private static boolean alike(List<String> lines, int separator) {
        long wanted = lines.getFirst().chars().filter(c -> c == separator).count();
        // The last line may be cut, and quoted fields may hold the separator: prose never keeps two a line anyway.
        return wanted >= 2
                && lines.stream()
                        .limit(lines.size() - 1L)
                        .allMatch(
                                line -> line.chars().filter(c -> c == separator).count() == wanted);
    }
}
