package org.takedowndesk.bagit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Paths within a bag: which are safe on every system, which are one and the same on some, and how a manifest
/// writes them.
final class BagPath {

    static final String PAYLOAD = "data/";

    private static final int LONGEST = 1_000;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private BagPath() {}

    /// Whether the path stays below the bag's top wherever it is unpacked.
    static boolean isSafe(String path) {
        if (path.isEmpty()
                || path.length() > LONGEST
                || path.startsWith("/")
                || path.contains("\\")
                || DRIVE.matcher(path).matches()
                || path.chars().anyMatch(each -> each == 0)) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /// The same for all paths that one file system or another takes for the same file.
    static String folded(String path) {
        String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    static boolean isPayload(String path) {
        return path.startsWith(PAYLOAD);
    }

    /// As it stands in a manifest, which has one line a file.
    static String encoded(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    static String decoded(String written) {
        return written.replaceAll("(?i)%0a", "\n").replaceAll("(?i)%0d", "\r").replace("%25", "%");
    }
}
