package org.takedowndesk.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocument;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.ipr.Rights;

/// Enters a right with its papers, as the form of the registry does.
final class RightEntry {

    private final Rights rights;
    private final Intake intake;

    RightEntry(Rights rights, Intake intake) {
        this.rights = rights;
        this.intake = intake;
    }

    /// What all rights have, before their details and papers.
    record Basics(
            String title,
            String number,
            String registrant,
            List<String> territories,
            @Nullable LocalDate filed,
            @Nullable LocalDate registered,
            @Nullable LocalDate expires,
            String brand) {}

    RightId add(HolderId holder, Basics basics, RightDetails details, List<RightDocument> documents, String notes) {
        RightId id = rights.add(holder, details.type()).id();
        rights.save(new Right(
                id,
                holder,
                basics.title(),
                basics.number(),
                basics.registrant(),
                new TreeSet<>(basics.territories()),
                basics.filed(),
                basics.registered(),
                basics.expires(),
                basics.brand(),
                details,
                documents,
                notes,
                false));
        return id;
    }

    RightDocument document(RightDocumentKind kind, LocalDate date, byte[] content, String name) {
        return new RightDocument(kind, date, intake.keep(content, name + ".pdf"));
    }
}
