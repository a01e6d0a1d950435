package org.takedowndesk.evidencepackage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.takedowndesk.bagit.Bag;
import org.takedowndesk.bagit.BagReport;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidencepackage.PackageReport.Finding;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Entry;
import org.takedowndesk.journal.EntryLines;
import org.takedowndesk.signedhead.SigningKeys;
import org.takedowndesk.timestamp.StampedHash;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Checks a package of anybody's: as a bag, and, where it is one of ours, its signatures, custody log and sheets.
public final class PackageCheck {

    private static final int TAG_FILE = 64 * 1024 * 1024;
    private static final Pattern MANIFEST_LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final Pattern HEAD_HASH = Pattern.compile("(?m)^sha256: ([0-9a-f]{64})$");

    private final CanonicalJson json = new CanonicalJson();
    private final EntryLines lines = new EntryLines(json);

    /// @throws org.takedowndesk.work.ProblemException FILE_UNREADABLE; FILE_REFUSED for what is no package at all
    public PackageReport check(Path path, Progress progress) {
        try (Bag bag = Bag.open(path)) {
            return check(bag, progress);
        } catch (IOException e) {
            throw Failures.reading(path, e);
        }
    }

    PackageReport check(Bag bag, Progress progress) {
        BagReport report = bag.check(Set.of(Layout.SIGNATURE), progress);
        List<Finding> findings = new ArrayList<>();
        Set<String> signatures =
                new TreeSet<>(Set.of(Layout.KEY, Layout.HEAD, Layout.HEAD_SIGNATURE, Layout.SIGNATURE));
        Set<String> missing = new TreeSet<>(signatures);
        missing.removeAll(bag.paths());
        boolean ours = missing.size() < signatures.size();
        String signer = "";
        if (ours) {
            missing.forEach(file -> findings.add(new Finding(PackageFault.PART_OF_SIGNATURE_MISSING, file)));
        }
        if (missing.isEmpty()) {
            signer = checkSignatures(bag, findings);
        }
        Map<String, String> sums = sums(bag);
        if (ours) {
            checkLog(bag, findings);
        }
        int sheets = checkSheets(bag, sums, findings);
        checkTimestamps(bag, sums, findings);
        return new PackageReport(report, findings, signer, sheets);
    }

    private static String checkSignatures(Bag bag, List<Finding> findings) {
        String key = text(bag, Layout.KEY);
        if (!SigningKeys.verify(key, content(bag, Layout.TAG_MANIFEST), content(bag, Layout.SIGNATURE))) {
            findings.add(new Finding(PackageFault.BAD_SIGNATURE, Layout.SIGNATURE));
        }
        if (!SigningKeys.verify(key, content(bag, Layout.HEAD), content(bag, Layout.HEAD_SIGNATURE))) {
            findings.add(new Finding(PackageFault.BAD_HEAD_SIGNATURE, Layout.HEAD));
        }
        return SigningKeys.fingerprint(key).orElse("");
    }

    private void checkLog(Bag bag, List<Finding> findings) {
        String path = Layout.DATA + Layout.CUSTODY;
        long before = 0;
        String lastHash = "";
        int number = 0;
        for (String line : text(bag, path).split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            number++;
            Optional<LogLine> read = read(line);
            if (read.isEmpty()) {
                findings.add(new Finding(PackageFault.BAD_LOG_LINE, path + ":" + number));
                continue;
            }
            if (read.get().seq() <= before) {
                findings.add(new Finding(PackageFault.LOG_OUT_OF_ORDER, path + ":" + number));
            }
            before = read.get().seq();
            lastHash = read.get().hash();
        }
        Matcher signed = HEAD_HASH.matcher(text(bag, Layout.HEAD));
        if (!signed.find() || !signed.group(1).equals(lastHash)) {
            findings.add(new Finding(PackageFault.HEAD_NOT_IN_LOG, path));
        }
    }

    private record LogLine(long seq, String hash) {}

    private Optional<LogLine> read(String line) {
        if (line.startsWith("{\"seq\":")) {
            Optional<Entry> entry = lines.parse((line + "\n").getBytes(StandardCharsets.UTF_8));
            return entry.map(each -> new LogLine(each.seq(), each.hash()));
        }
        try {
            JsonNode part = json.parse(line);
            LogLine read = new LogLine(
                    part.required("seq").asLong(), part.required("hash").asString());
            return part.required("omitted").asInt() > 0 ? Optional.of(read) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private int checkSheets(Bag bag, Map<String, String> sums, List<Finding> findings) {
        int sheets = 0;
        for (String path : new TreeSet<>(bag.paths())) {
            if (!path.startsWith(Layout.DATA + Layout.SHEETS) || !path.endsWith(".json")) {
                continue;
            }
            Optional<ItemSheet> sheet = sheet(bag, path);
            if (sheet.isPresent()
                    && sheet.get().sha256().hex().equals(sums.get(sheet.get().file()))) {
                sheets++;
            } else {
                findings.add(new Finding(PackageFault.BAD_SHEET, path));
            }
        }
        return sheets;
    }

    /// The sheet in a file; empty if it is none.
    Optional<ItemSheet> sheet(Bag bag, String path) {
        try {
            ItemSheet sheet = json.parse(text(bag, path), ItemSheet.class);
            EvidenceItem item = sheet.record();
            boolean whole = isThere(sheet.sha256())
                    && isThere(sheet.file())
                    && isThere(sheet.name())
                    && isThere(sheet.caseReference())
                    && isThere(sheet.key())
                    && isThere(item.title())
                    && isThere(item.sourceUrl())
                    && isThere(item.capturedBy())
                    && isThere(item.capturedAt())
                    && sheet.madeFrom().stream().allMatch(parent -> isThere(parent.sha256()));
            return whole ? Optional.of(sheet) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
            return Optional.empty();
        }
    }

    /// What somebody else wrote may lack anything.
    private static boolean isThere(@org.jspecify.annotations.Nullable Object value) {
        return value != null;
    }

    private static void checkTimestamps(Bag bag, Map<String, String> sums, List<Finding> findings) {
        Set<String> known = new HashSet<>(sums.values());
        Matcher head = HEAD_HASH.matcher(text(bag, Layout.HEAD));
        if (head.find()) {
            known.add(head.group(1));
        }
        for (String path : new TreeSet<>(bag.paths())) {
            if (path.startsWith(Layout.DATA + Layout.STAMPS) && (path.endsWith(".tsr") || path.endsWith(".ots"))) {
                boolean ofThis = StampedHash.of(content(bag, path))
                        .filter(known::contains)
                        .isPresent();
                if (!ofThis) {
                    findings.add(new Finding(PackageFault.BAD_TIMESTAMP, path));
                }
            }
        }
    }

    /// The sums of the manifest, which the bag's own check has compared with the files.
    static Map<String, String> sums(Bag bag) {
        Map<String, String> sums = new HashMap<>();
        for (String line : text(bag, "manifest-sha256.txt").split("\n", -1)) {
            Matcher parts = MANIFEST_LINE.matcher(line);
            if (parts.matches()) {
                sums.put(parts.group(2), parts.group(1));
            }
        }
        return sums;
    }

    private static byte[] content(Bag bag, String path) {
        return bag.content(path, TAG_FILE).orElseGet(() -> new byte[0]);
    }

    static String text(Bag bag, String path) {
        return new String(content(bag, path), StandardCharsets.UTF_8);
    }
}
