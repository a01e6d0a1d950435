package org.takedowndesk.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A size as courts name it: `30MB`, thirty million bytes.
record VolumeSize(long bytes) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})\\s*(KB|MB|GB)");

    static VolumeSize of(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new BadValueException(text, "cli.expected.size");
        }
        long unit = switch (matcher.group(2)) {
            case "KB" -> 1_000L;
            case "MB" -> 1_000_000L;
            default -> 1_000_000_000L;
        };
        return new VolumeSize(Math.max(1, Long.parseLong(matcher.group(1)) * unit));
    }
}
