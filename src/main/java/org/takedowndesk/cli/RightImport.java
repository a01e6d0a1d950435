package org.takedowndesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.EvaluationResult;
import org.takedowndesk.ipr.MarkKind;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocument;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.marketplace.IprType;

/// Reads a right and its documents out of an import document.
///
/// Everything is read and checked before the first file is kept, so that a mistake leaves nothing behind.
final class RightImport {

    /// Territories that are no country: the European Union, Benelux, the Berne Union and an international
    /// registration.
    private static final Set<String> UNIONS = Set.of("EU", "BENELUX", "BERNE", "WO");

    private final Right right;
    private final List<Paper> papers;

    private record Paper(RightDocumentKind kind, @Nullable LocalDate date, Path file) {}

    /// @param holder whose it is
    /// @throws org.takedowndesk.work.ProblemException INPUT_INVALID
    RightImport(Members members, HolderId holder) {
        IprType type = members.constant("type", IprType.class);
        LocalDate registered = members.date("registered");
        LocalDate expires = members.date("expires");
        if (registered != null && expires != null && expires.isBefore(registered)) {
            throw members.invalid("expires", "cli.import.before", registered);
        }
        right = new Right(
                RightId.NONE,
                holder,
                members.requiredText("title"),
                members.text("number"),
                members.text("registrant"),
                territories(members),
                members.date("filed"),
                registered,
                expires,
                members.text("brand"),
                details(members, type),
                List.of(),
                members.text("notes"),
                false);
        papers = members.objects("documents").stream().map(RightImport::paper).toList();
        members.end();
    }

    Right right() {
        return right;
    }

    /// The right with its files kept, still without its number.
    Right kept(Keeping keeping) {
        return right.withDocuments(papers.stream()
                .map(paper ->
                        new RightDocument(paper.kind, paper.date, Objects.requireNonNull(keeping.keep(paper.file))))
                .toList());
    }

    private static SortedSet<String> territories(Members members) {
        SortedSet<String> territories = new TreeSet<>();
        Set<String> countries = Set.of(Locale.getISOCountries());
        for (String given : members.texts("territories")) {
            String territory = given.toUpperCase(Locale.ROOT);
            if (!countries.contains(territory) && !UNIONS.contains(territory)) {
                throw members.invalid("territories", "cli.import.notCountry", given);
            }
            territories.add(territory);
        }
        return territories;
    }

    private static Paper paper(Members members) {
        RightDocumentKind kind = members.constant("kind", RightDocumentKind.class);
        LocalDate date = members.date("date");
        Path file = members.file("file");
        if (file == null) {
            throw members.invalid("file", "cli.import.missing");
        }
        members.end();
        return new Paper(kind, date, file);
    }

    private static RightDetails details(Members right, IprType type) {
        Members details = right.object("details");
        if (details == null) {
            return RightDetails.empty(type);
        }
        RightDetails read = switch (type) {
            case TRADEMARK -> trademark(details);
            case COPYRIGHT ->
                new RightDetails.Copyright(
                        details.truth("registered", true),
                        details.text("workType"),
                        details.truth("software", false),
                        details.text("author"),
                        details.date("firstPublished"),
                        details.text("placePublished"));
            case INVENTION_PATENT ->
                new RightDetails.InventionPatent(details.text("inventor"), details.text("claimsRelied"));
            case UTILITY_MODEL ->
                new RightDetails.UtilityModel(
                        details.text("inventor"), details.text("claimsRelied"), evaluation(details));
            case DESIGN_PATENT ->
                new RightDetails.DesignPatent(
                        details.text("designer"), details.text("locarnoClass"), evaluation(details));
        };
        details.end();
        return read;
    }

    private static RightDetails trademark(Members details) {
        List<Integer> classes = details.numbers("niceClasses");
        for (int niceClass : classes) {
            if (niceClass < 1 || niceClass > 45) {
                throw details.invalid("niceClasses", "cli.import.notNiceClass", niceClass);
            }
        }
        return new RightDetails.Trademark(
                details.constant("kind", MarkKind.class, MarkKind.WORD),
                details.text("mark"),
                details.text("description"),
                classes,
                details.truth("international", false),
                details.truth("renewed", false),
                details.truth("assigned", false),
                details.truth("changed", false));
    }

    private static EvaluationResult evaluation(Members details) {
        return details.constant("evaluation", EvaluationResult.class, EvaluationResult.NOT_ASKED_FOR);
    }
}
