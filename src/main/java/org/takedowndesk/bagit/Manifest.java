package org.takedowndesk.bagit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sums that one manifest lists, by path.
///
/// @param ofTags whether it lists tag files and not the payload
record Manifest(String name, Algorithm algorithm, boolean ofTags, Map<String, String> sums) {

    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+\\*?(.+)");

    /// Reads a manifest, naming every line that is none.
    static Manifest read(String name, Algorithm algorithm, String text, List<BagDifference> differences) {
        boolean ofTags = name.startsWith("tag");
        Map<String, String> sums = new LinkedHashMap<>();
        List<String> folded = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            if (line.isEmpty()) {
                continue;
            }
            Matcher parts = LINE.matcher(line);
            String place = name + ":" + number;
            int digits = algorithm.digest().getDigestLength() * 2;
            if (!parts.matches() || parts.group(1).length() != digits) {
                differences.add(new BagDifference(BagFault.BAD_LINE, place, "", shortened(line)));
                continue;
            }
            String path = BagPath.decoded(parts.group(2));
            path = path.startsWith("./") ? path.substring(2) : path;
            if (!BagPath.isSafe(path) || BagPath.isPayload(path) == ofTags) {
                differences.add(new BagDifference(BagFault.PATH_ESCAPES, place, "", shortened(path)));
            } else if (sums.containsKey(path)) {
                differences.add(new BagDifference(BagFault.DUPLICATE, place, "", shortened(path)));
            } else {
                sums.put(path, parts.group(1).toLowerCase(Locale.ROOT));
                folded.add(BagPath.folded(path));
            }
        }
        if (folded.stream().distinct().count() != folded.size()) {
            differences.add(BagDifference.of(BagFault.DUPLICATE, name));
        }
        return new Manifest(name, algorithm, ofTags, sums);
    }

    /// So that no line fills the screen.
    static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
