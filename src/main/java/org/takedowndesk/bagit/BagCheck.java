package org.takedowndesk.bagit;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.takedowndesk.work.Progress;

/// Compares a bag with what its manifests say.
final class BagCheck {

    private static final Pattern MANIFEST_NAME = Pattern.compile("(tag)?manifest-([a-z0-9]+)\\.txt");
    private static final Pattern DECLARATION = Pattern.compile(
            "BagIt-Version: \\d+\\.\\d+\\s+Tag-File-Character-Encoding: UTF-8\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OXUM = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");
    private static final int BUFFER = 256 * 1024;

    private final Bag bag;
    private final BagLimits limits;
    private final Set<String> unlisted;
    private final List<BagDifference> differences;
    private final List<Manifest> manifests = new ArrayList<>();
    private int filesRead;
    private long bytesRead;

    BagCheck(Bag bag, BagLimits limits, List<BagDifference> shape, Set<String> unlisted) {
        this.bag = bag;
        this.limits = limits;
        this.unlisted = unlisted;
        this.differences = new ArrayList<>(shape);
    }

    BagReport run(Progress progress) {
        if (!DECLARATION.matcher(bag.text("bagit.txt")).matches()) {
            differences.add(BagDifference.of(BagFault.BAD_LINE, "bagit.txt"));
        }
        readManifests();
        compareWithManifests();
        long total = Math.max(1, bag.paths().stream().mapToLong(bag::size).sum());
        for (String path : new TreeSet<>(bag.paths())) {
            progress.stopIfCancelled();
            progress.note(path);
            readFile(path, progress);
            progress.at(bytesRead, total);
        }
        compareTotals();
        List<BagDifference> named = differences.stream().distinct().toList();
        return new BagReport(
                filesRead,
                bytesRead,
                manifests.stream()
                        .map(each -> each.algorithm().word())
                        .distinct()
                        .toList(),
                named.subList(0, Math.min(named.size(), limits.differences())),
                named.size() > limits.differences());
    }

    private void readManifests() {
        for (String path : new TreeSet<>(bag.paths())) {
            Matcher name = MANIFEST_NAME.matcher(path);
            if (name.matches()) {
                Optional<Algorithm> algorithm = Algorithm.of(name.group(2));
                if (algorithm.isEmpty()) {
                    differences.add(BagDifference.of(BagFault.UNKNOWN_ALGORITHM, path));
                } else {
                    manifests.add(Manifest.read(path, algorithm.get(), bag.text(path), differences));
                }
            }
        }
        if (manifests.stream().allMatch(Manifest::ofTags)) {
            differences.add(BagDifference.of(BagFault.NO_MANIFEST, "manifest-sha256.txt"));
        }
        // The tag files may do without one (RFC 8493, section 2.2.1), unless something here is a seal on it.
        if (manifests.stream().noneMatch(Manifest::ofTags) && unlisted.stream().anyMatch(bag.paths()::contains)) {
            differences.add(BagDifference.of(BagFault.NO_MANIFEST, "tagmanifest-sha256.txt"));
        }
        if (bag.paths().contains("fetch.txt")) {
            differences.add(BagDifference.of(BagFault.FETCH, "fetch.txt"));
        }
    }

    private void compareWithManifests() {
        for (Manifest manifest : manifests) {
            for (Map.Entry<String, String> line : manifest.sums().entrySet()) {
                if (!bag.paths().contains(line.getKey())) {
                    differences.add(new BagDifference(BagFault.MISSING, line.getKey(), line.getValue(), ""));
                }
            }
            for (String path : bag.paths()) {
                boolean listedHere = BagPath.isPayload(path) != manifest.ofTags()
                        && !path.startsWith("tagmanifest-")
                        && !unlisted.contains(path);
                if (listedHere && !manifest.sums().containsKey(path)) {
                    differences.add(BagDifference.of(BagFault.ADDED, path));
                }
            }
        }
    }

    private void readFile(String path, Progress progress) {
        Map<Algorithm, MessageDigest> digests = new EnumMap<>(Algorithm.class);
        for (Manifest manifest : manifests) {
            if (manifest.sums().containsKey(path)) {
                digests.computeIfAbsent(manifest.algorithm(), Algorithm::digest);
            }
        }
        if (digests.isEmpty() && !BagPath.isPayload(path)) {
            return;
        }
        try (InputStream in = bag.open(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (MessageDigest digest : digests.values()) {
                    digest.update(buffer, 0, read);
                }
                bytesRead += read;
                progress.stopIfCancelled();
            }
            filesRead++;
        } catch (IOException e) {
            boolean told = differences.stream()
                    .anyMatch(each -> each.path().equals(path)
                            && (each.fault() == BagFault.LINK || each.fault() == BagFault.NOT_READ));
            if (!told) {
                differences.add(new BagDifference(
                        BagFault.UNREADABLE, path, "", Objects.requireNonNullElse(e.getMessage(), "?")));
            }
            return;
        }
        compareSums(path, digests);
    }

    private void compareSums(String path, Map<Algorithm, MessageDigest> digests) {
        Map<Algorithm, String> found = new EnumMap<>(Algorithm.class);
        digests.forEach(
                (algorithm, digest) -> found.put(algorithm, HexFormat.of().formatHex(digest.digest())));
        for (Manifest manifest : manifests) {
            String expected = manifest.sums().get(path);
            String sum = found.get(manifest.algorithm());
            if (expected != null && sum != null && !sum.equals(expected)) {
                differences.add(new BagDifference(BagFault.CHANGED, path, expected, sum));
            }
        }
    }

    private void compareTotals() {
        String written = bag.info().get("Payload-Oxum");
        if (written == null) {
            return;
        }
        List<String> payload = bag.paths().stream().filter(BagPath::isPayload).toList();
        long size = payload.stream().mapToLong(bag::size).sum();
        Matcher oxum = OXUM.matcher(written);
        if (!oxum.matches()
                || Long.parseLong(oxum.group(1)) != size
                || Integer.parseInt(oxum.group(2)) != payload.size()) {
            differences.add(new BagDifference(
                    BagFault.WRONG_TOTAL, "bag-info.txt", Manifest.shortened(written), size + "." + payload.size()));
        }
    }
}
