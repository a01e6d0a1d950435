package org.takedowndesk.ipr;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.marketplace.IprType;

/// A trademark, copyright or patent of a rights holder.
///
/// @param title how the firm calls it; for a patent its title
/// @param number of the registration, certificate or patent, empty if there is none
/// @param registrant the owner as the office shows it today
/// @param territories ISO 3166-1 alpha-2 codes where it is valid, also `EU`, and the designations of a Madrid mark
/// @param expires the last day of its term, null if it has none or is not known
/// @param brand the brand it belongs to, empty if none
public record Right(
        RightId id,
        HolderId holder,
        String title,
        String number,
        String registrant,
        SortedSet<String> territories,
        @Nullable LocalDate filed,
        @Nullable LocalDate registered,
        @Nullable LocalDate expires,
        String brand,
        RightDetails details,
        List<RightDocument> documents,
        String notes,
        boolean archived) {

    /// Where copyrights are valid as a rule: in all countries of the Berne Convention.
    public static final String USUAL_COPYRIGHT_TERRITORY = "BERNE";

    public Right {
        territories = Collections.unmodifiableSortedSet(new TreeSet<>(territories));
        documents = List.copyOf(documents);
    }

    /// A right of which only the type and the holder are known; a copyright is valid wherever the Berne Convention
    /// is.
    public static Right empty(RightId id, HolderId holder, IprType type) {
        return new Right(
                id,
                holder,
                "",
                "",
                "",
                type == IprType.COPYRIGHT
                        ? new TreeSet<>(Set.of(USUAL_COPYRIGHT_TERRITORY))
                        : Collections.emptySortedSet(),
                null,
                null,
                null,
                "",
                RightDetails.empty(type),
                List.of(),
                "",
                false);
    }

    public IprType type() {
        return details.type();
    }

    public boolean has(RightDocumentKind kind) {
        return documents.stream().anyMatch(document -> document.kind() == kind);
    }

    /// What it is called on screens: its title, or its number, or nothing.
    public String displayName() {
        return title.isBlank() ? number : title;
    }

    public Right withId(RightId newId) {
        return new Right(
                newId,
                holder,
                title,
                number,
                registrant,
                territories,
                filed,
                registered,
                expires,
                brand,
                details,
                documents,
                notes,
                archived);
    }

    public Right withArchived(boolean newArchived) {
        return new Right(
                id,
                holder,
                title,
                number,
                registrant,
                territories,
                filed,
                registered,
                expires,
                brand,
                details,
                documents,
                notes,
                newArchived);
    }

    public Right withDocuments(List<RightDocument> newDocuments) {
        return new Right(
                id,
                holder,
                title,
                number,
                registrant,
                territories,
                filed,
                registered,
                expires,
                brand,
                details,
                newDocuments,
                notes,
                archived);
    }
}
