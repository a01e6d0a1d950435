package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.bagit.BagDifference;
import org.takedowndesk.evidencepackage.EvidencePackage;
import org.takedowndesk.evidencepackage.PackageReport;
import org.takedowndesk.text.Texts;

/// How packages of evidence are printed.
final class PackageColumns {

    /// One thing that is wrong with a package.
    record Wrong(String code, String path, String what, String expected, String found) {}

    private PackageColumns() {}

    static List<Column<EvidencePackage>> of(Services services) {
        return List.of(
                Column.of("file", EvidencePackage::file),
                Column.of("items", made -> made.items().size()),
                Column.of("manifest", EvidencePackage::manifest),
                Column.of("signer", EvidencePackage::signer),
                Column.hidden(
                        "keys",
                        made -> made.items().stream()
                                .flatMap(id -> services.evidence().find(id).stream())
                                .map(item -> EvidenceColumns.key(services, item))
                                .toList()));
    }

    static List<Column<Wrong>> wrong() {
        return List.of(
                Column.of("path", Wrong::path),
                Column.hidden("code", Wrong::code),
                Column.of("finding", Wrong::what),
                Column.hidden("expected", Wrong::expected),
                Column.hidden("found", Wrong::found));
    }

    static List<Wrong> wrong(PackageReport report, Texts texts) {
        List<Wrong> wrong = new java.util.ArrayList<>();
        for (BagDifference difference : report.bag().differences()) {
            wrong.add(new Wrong(
                    Codes.of(difference.fault()),
                    difference.path(),
                    texts.name(difference.fault()),
                    difference.expected(),
                    difference.found()));
        }
        for (PackageReport.Finding finding : report.findings()) {
            wrong.add(new Wrong(Codes.of(finding.fault()), finding.path(), texts.name(finding.fault()), "", ""));
        }
        return wrong;
    }
}
