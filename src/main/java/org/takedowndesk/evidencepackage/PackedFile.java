package org.takedowndesk.evidencepackage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bagit.Bag;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.Arrival;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.vault.Sha256;

/// A file of a package that is evidence.
///
/// @param sum its SHA-256 as the manifest has it
/// @param sheet null in a package of other programs
record PackedFile(
        String path, String name, String sum, @Nullable ItemSheet sheet) {

    private static final int LONGEST_NAME = 120;

    String theirKey() {
        return sheet == null ? "" : sheet.caseReference() + "/" + sheet.key();
    }

    Arrival arrival(Bag bag, CaseId caseId, String signer) {
        return new Arrival(
                safeName(name),
                () -> bag.open(path),
                hash(),
                sheet == null ? "" : sheet.record().title(),
                request(caseId, signer),
                origin());
    }

    /// Null where the package has sums of another kind only, which its check has compared.
    @Nullable
    Sha256 hash() {
        return sum.isEmpty() ? null : new Sha256(sum);
    }

    private Arrival.@Nullable Origin origin() {
        Derivation derivation = sheet == null ? null : sheet.record().derivation();
        return derivation == null || sheet == null
                ? null
                : new Arrival.Origin(
                        sheet.madeFrom().stream().map(ItemSheet.Parent::sha256).toList(),
                        derivation.operation(),
                        derivation.recipe());
    }

    private IntakeRequest request(CaseId caseId, String signer) {
        IntakeRequest request = IntakeRequest.into(caseId, IntakeMethod.PACKAGE);
        String from = path + (signer.isEmpty() ? "" : "\nkey " + signer);
        if (sheet == null) {
            return request.withNotes(from);
        }
        EvidenceItem item = sheet.record();
        return new IntakeRequest(
                caseId,
                List.of(),
                item.sourceUrl(),
                item.capturedAt().at(),
                item.capturedBy(),
                IntakeMethod.PACKAGE,
                item.kind(),
                theirKey() + "\n" + from);
    }

    /// A name somebody else chose, as the name of a file of ours.
    private static String safeName(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").strip();
        safe = safe.length() > LONGEST_NAME ? safe.substring(safe.length() - LONGEST_NAME) : safe;
        return safe.isEmpty() || safe.startsWith(".") ? "file" + safe : safe;
    }
}
