package org.takedowndesk.bagit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.takedowndesk.bagit.BagTree.Node;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// A bag of anybody's, in a folder or a ZIP file, open for reading. Nothing in it is believed and nothing changed.
public final class Bag implements Closeable {

    private static final String DECLARATION = "bagit.txt";

    private final Path path;
    private final BagLimits limits;
    private final BagTree tree;
    private final List<BagDifference> shape = new ArrayList<>();
    private final Map<String, Node> files = new LinkedHashMap<>();

    private Bag(Path path, BagLimits limits, BagTree tree) {
        this.path = path;
        this.limits = limits;
        this.tree = tree;
        sort(top());
    }

    /// @throws ProblemException FILE_UNREADABLE; FILE_REFUSED for what is no bag
    public static Bag open(Path path) {
        return open(path, BagLimits.standard());
    }

    public static Bag open(Path path, BagLimits limits) {
        BagTree tree = tree(path, limits);
        try {
            return new Bag(path, limits, tree);
        } catch (RuntimeException e) {
            try {
                tree.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    private static BagTree tree(Path path, BagLimits limits) {
        try {
            return Files.isDirectory(path) ? new FolderTree(path, limits) : new ZipTree(path, limits);
        } catch (IOException e) {
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                throw new ProblemException(Problem.FILE_REFUSED, e, path, BagRefusal.NOT_A_ZIP);
            }
            throw Failures.reading(path, e);
        }
    }

    /// What stands before the paths of the bag: nothing in a folder, the bag's folder in a ZIP file.
    private String top() {
        List<String> tops = tree.nodes().stream()
                .map(Node::path)
                .filter(each -> each.equals(DECLARATION) || each.endsWith("/" + DECLARATION))
                .map(each -> each.substring(0, each.length() - DECLARATION.length()))
                .distinct()
                .sorted(java.util.Comparator.comparingInt(String::length))
                .toList();
        if (tops.isEmpty()) {
            throw new ProblemException(Problem.FILE_REFUSED, path, BagRefusal.NOT_A_BAG);
        }
        String top = tops.getFirst();
        if (tops.stream().anyMatch(each -> !each.startsWith(top))) {
            throw new ProblemException(Problem.FILE_REFUSED, path, BagRefusal.SEVERAL_BAGS);
        }
        return tree instanceof FolderTree ? "" : top;
    }

    private void sort(String top) {
        Map<String, String> folded = new LinkedHashMap<>();
        for (Node node : tree.nodes()) {
            String whole = node.path();
            if (!whole.startsWith(top)) {
                shape.add(BagDifference.of(
                        BagPath.isSafe(whole) ? BagFault.OUTSIDE : BagFault.PATH_ESCAPES, Manifest.shortened(whole)));
                continue;
            }
            String inside = whole.substring(top.length());
            if (!BagPath.isSafe(inside)) {
                shape.add(BagDifference.of(BagFault.PATH_ESCAPES, Manifest.shortened(inside)));
                continue;
            }
            String other = folded.putIfAbsent(BagPath.folded(inside), inside);
            if (other != null) {
                shape.add(new BagDifference(BagFault.DUPLICATE, inside, "", other));
            }
            switch (node.kind()) {
                case LINK -> shape.add(BagDifference.of(BagFault.LINK, inside));
                case NOT_READ -> shape.add(BagDifference.of(BagFault.NOT_READ, inside));
                case FILE -> {}
            }
            files.putIfAbsent(inside, node);
        }
        if (!files.containsKey(DECLARATION)) {
            throw new ProblemException(Problem.FILE_REFUSED, path, BagRefusal.NOT_A_BAG);
        }
    }

    public Path path() {
        return path;
    }

    /// The paths of all files in it, the payload's beginning with `data/`.
    public Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /// The size of a file as the folder or ZIP file says it.
    public long size(String file) {
        return node(file).size();
    }

    /// The bytes of a file, unbuffered.
    public InputStream open(String file) throws IOException {
        Node node = node(file);
        if (node.kind() != BagTree.Kind.FILE) {
            throw new IOException("not a readable file");
        }
        return tree.open(node);
    }

    private Node node(String file) {
        Node node = files.get(file);
        if (node == null) {
            throw new IllegalArgumentException("not in the bag: " + file);
        }
        return node;
    }

    /// The whole content of a small file; empty if there is none.
    ///
    /// @param most at most so many bytes
    /// @throws ProblemException FILE_UNREADABLE; FILE_REFUSED if it is longer
    public Optional<byte[]> content(String file, int most) {
        if (!files.containsKey(file)) {
            return Optional.empty();
        }
        try (InputStream in = open(file)) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new ProblemException(Problem.FILE_REFUSED, path + ": " + file, BagRefusal.TAG_FILE_TOO_LARGE);
            }
            return Optional.of(content);
        } catch (IOException e) {
            throw Failures.reading(path.resolve(file), e);
        }
    }

    /// The lines of bag-info.txt by their labels; of a label that is there twice the first line.
    public Map<String, String> info() {
        Map<String, String> info = new LinkedHashMap<>();
        String last = "";
        for (String line : text("bag-info.txt").split("\r\n|\n|\r", -1)) {
            int colon = line.indexOf(':');
            if (!last.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"))) {
                info.merge(last, line.strip(), (before, more) -> before + " " + more);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip();
                info.putIfAbsent(last, line.substring(colon + 1).strip());
            }
        }
        return info;
    }

    String text(String file) {
        return content(file, limits.tagFileBytes())
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse("");
    }

    /// Reads every file and compares it with the manifests.
    ///
    /// @param unlisted tag files that no manifest can list, such as a signature of the tag manifest
    public BagReport check(Set<String> unlisted, Progress progress) {
        return new BagCheck(this, limits, shape, unlisted).run(progress);
    }

    @Override
    public void close() throws IOException {
        tree.close();
    }
}
