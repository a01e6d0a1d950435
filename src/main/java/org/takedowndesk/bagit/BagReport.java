package org.takedowndesk.bagit;

import java.util.List;

/// What a check of a bag found.
///
/// @param files how many files were read
/// @param bytes of them
/// @param algorithms of the manifests, such as `sha256`
/// @param differences none for a bag that is what its manifests say
/// @param more whether there are more differences than those named
public record BagReport(int files, long bytes, List<String> algorithms, List<BagDifference> differences, boolean more) {

    public BagReport {
        algorithms = List.copyOf(algorithms);
        differences = List.copyOf(differences);
    }

    public boolean isValid() {
        return differences.isEmpty();
    }
}
