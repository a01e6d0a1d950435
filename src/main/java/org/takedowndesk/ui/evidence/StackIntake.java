package org.takedowndesk.ui.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Takes in what was put aside from the clipboard, piece by piece; one bad piece spoils no other.
final class StackIntake {

    private final Intake intake;
    private final List<ClipboardStack.Entry> entries;

    StackIntake(Intake intake, List<ClipboardStack.Entry> entries) {
        this.intake = intake;
        this.entries = List.copyOf(entries);
    }

    IntakeResult run(IntakeRequest request, Progress progress) {
        List<EvidenceItem> added = new ArrayList<>();
        List<EvidenceItem> known = new ArrayList<>();
        List<IntakeResult.Refused> refused = new ArrayList<>();
        for (ClipboardStack.Entry entry : entries) {
            String name = "clipboard-" + EvidenceAdding.fileTime(entry.at()) + ".png";
            Instant said = request.capturedAt();
            try {
                IntakeResult result = switch (entry.what()) {
                    case ClipboardEvidence.Picture picture ->
                        intake.takeIn(
                                picture.pixels().png(),
                                name,
                                request.withCapturedAt(said == null ? entry.at() : said)
                                        .withSourceUrl(source(request, picture)));
                    case ClipboardEvidence.Files files -> intake.takeIn(files.paths(), request, progress);
                };
                added.addAll(result.added());
                known.addAll(result.known());
                refused.addAll(result.refused());
            } catch (ProblemException problem) {
                refused.add(new IntakeResult.Refused(name, problem));
            }
        }
        return new IntakeResult(added, known, refused);
    }

    /// Of several pictures each has its own address; what the user writes counts for those that have none.
    private String source(IntakeRequest request, ClipboardEvidence.Picture picture) {
        return entries.size() == 1 || picture.sourceUrl().isEmpty() ? request.sourceUrl() : picture.sourceUrl();
    }
}
