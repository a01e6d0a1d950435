package org.takedowndesk.bagit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a bag is to hold.
///
/// @param payload paths without `data/` in front
/// @param tags further files beside the payload
/// @param info the lines of bag-info.txt in their order, but for the size, which the writer adds
/// @param seal null for none
public record BagContents(
        List<BagFile> payload,
        List<BagFile> tags,
        List<Map.Entry<String, String>> info,
        @Nullable Seal seal) {

    /// A file whose content depends on the tag manifest and which the tag manifest therefore cannot list.
    ///
    /// @param sign makes the content from the tag manifest's bytes
    public record Seal(String path, UnaryOperator<byte[]> sign) {}

    public BagContents {
        payload = List.copyOf(payload);
        tags = List.copyOf(tags);
        info = List.copyOf(info);
        Set<String> paths = new HashSet<>();
        Stream.concat(
                        payload.stream().map(file -> BagPath.PAYLOAD + file.path()),
                        tags.stream().map(BagFile::path))
                .forEach(path -> {
                    if (!paths.add(BagPath.folded(path))) {
                        throw new IllegalArgumentException("twice in the bag: " + path);
                    }
                });
    }
}
