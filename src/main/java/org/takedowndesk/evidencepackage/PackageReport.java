package org.takedowndesk.evidencepackage;

import java.util.List;
import org.takedowndesk.bagit.BagReport;

/// What a check of a package found.
///
/// @param signer SHA-256 of the key it is signed with; empty if it is not signed, so that anybody can have made it
/// @param items how many items have a sheet
public record PackageReport(BagReport bag, List<Finding> findings, String signer, int items) {

    /// Something that is wrong, and where in the package.
    public record Finding(PackageFault fault, String path) {}

    public PackageReport {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return bag.isValid() && findings.isEmpty();
    }

    public boolean isSigned() {
        return !signer.isEmpty();
    }
}
