package org.takedowndesk.bagit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// A bag in a folder; links in it are named and not followed.
final class FolderTree implements BagTree {

    private final Path root;
    private final List<Node> nodes = new ArrayList<>();

    FolderTree(Path root, BagLimits limits) throws IOException {
        this.root = root;
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (nodes.size() >= limits.files()) {
                    throw new ProblemException(Problem.FILE_REFUSED, root, BagRefusal.TOO_MANY_FILES);
                }
                nodes.add(new Node(
                        relative(file), attributes.size(), attributes.isRegularFile() ? Kind.FILE : Kind.LINK));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private String relative(Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    @Override
    public List<Node> nodes() {
        return nodes;
    }

    @Override
    public InputStream open(Node node) throws IOException {
        return Files.newInputStream(root.resolve(node.path()), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}
}
