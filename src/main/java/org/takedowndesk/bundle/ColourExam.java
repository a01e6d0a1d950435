package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Whether colours mean the same on every machine: grey and RGB as our profile says, or with a good profile of their
/// own. Printers' inks and named inks do not; neither do kinds that could not be told for certain.
final class ColourExam {

    private static final int DEEPEST = 6;
    private static final int PROFILE_HEAD = 128;
    private static final Set<String> PLAIN = Set.of("DeviceGray", "DeviceRGB", "Pattern");
    private static final Set<String> CALIBRATED = Set.of("CalGray", "CalRGB", "Lab");
    private static final Set<String> DEFAULTS = Set.of("DefaultGray", "DefaultRGB", "DefaultCMYK");
    private static final Set<String> DEVICES = Set.of("mntr", "scnr", "prtr", "spac");

    private final Set<COSBase> goodProfiles = Collections.newSetFromMap(new IdentityHashMap<>());

    /// @param named the colour spaces that names may stand for
    boolean fits(@Nullable COSBase space, @Nullable COSDictionary named) throws IOException {
        return fits(space, named, 0);
    }

    /// Whether the resources say nothing strange of plain grey and RGB.
    boolean fitsDefaults(@Nullable COSDictionary named) throws IOException {
        if (named != null) {
            for (String name : DEFAULTS) {
                COSBase space = named.getDictionaryObject(COSName.getPDFName(name));
                if (space != null && !fits(space, named, 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean fits(@Nullable COSBase space, @Nullable COSDictionary named, int depth) throws IOException {
        if (space == null || depth > DEEPEST) {
            return false;
        }
        if (space instanceof COSName name) {
            if (PLAIN.contains(name.getName()) || CALIBRATED.contains(name.getName())) {
                return true;
            }
            return named != null && fits(named.getDictionaryObject(name), named, depth + 1);
        }
        if (!(space instanceof COSArray array) || !(array.getObject(0) instanceof COSName kind)) {
            return false;
        }
        return switch (kind.getName()) {
            case "DeviceGray", "DeviceRGB", "CalGray", "CalRGB", "Lab" -> true;
            case "Pattern", "Indexed", "I" -> array.size() < 2 || fits(array.getObject(1), named, depth + 1);
            case "ICCBased" -> array.getObject(1) instanceof COSStream profile && isGood(profile);
            default -> false;
        };
    }

    private boolean isGood(COSStream profile) throws IOException {
        if (goodProfiles.contains(profile)) {
            return true;
        }
        byte[] head;
        try (InputStream in = profile.createInputStream()) {
            head = in.readNBytes(PROFILE_HEAD);
        }
        if (head.length < PROFILE_HEAD) {
            return false;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int components = profile.getInt(COSName.N, 0);
        boolean good = head[8] >= 2
                && head[8] <= 4
                && DEVICES.contains(text.substring(12, 16))
                && text.startsWith(components == 1 ? "GRAY" : "RGB ", 16)
                && text.startsWith("acsp", 36)
                && (components == 1 || components == 3);
        if (good) {
            goodProfiles.add(profile);
        }
        return good;
    }
}
