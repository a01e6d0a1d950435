package org.takedowndesk.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.FileType;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;
import org.takedowndesk.workcopy.Half;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.Source;
import org.takedowndesk.workcopy.WorkingCopies;

/// The comparisons of a workspace, and the sheets painted from them.
public final class Comparisons {

    public static final Kind<Comparison> KIND = Kind.of(
                    "comparison",
                    "comparison",
                    Comparison.class,
                    comparison -> comparison.id().value())
            .withLabel(Comparison::title)
            .withSubjects(comparison -> List.of(
                    CaseFiles.subject(comparison.caseId()),
                    Custody.subject(comparison.genuine()),
                    Custody.subject(comparison.suspect())))
            .withColumn("case_id", Comparison::caseId);

    private static final int HEADING = 150;

    private final Database database;
    private final EvidenceItems items;
    private final WorkingCopies copies;

    public Comparisons(Database database, EvidenceItems items, WorkingCopies copies) {
        this.database = database;
        this.items = items;
        this.copies = copies;
    }

    public Comparison add(CaseId caseId, String title, EvidenceId genuine, EvidenceId suspect) {
        return database.change("comparison.added", transaction -> {
            Comparison comparison = new Comparison(
                    new ComparisonId(transaction.nextId(KIND)), caseId, title, genuine, suspect, List.of(), null);
            transaction.put(KIND, comparison);
            return comparison;
        });
    }

    public void save(Comparison comparison) {
        database.change("comparison.edited", transaction -> {
            transaction.put(KIND, comparison);
            return comparison;
        });
    }

    /// What stands over the two pictures of a sheet.
    public record Headings(String genuine, String suspect) {}

    /// Paints the sheet of the comparison as it is now and adds it to the case as a working copy of both pictures.
    ///
    /// @return the comparison with its new sheet; the sheet it had before stays in the case
    /// @throws ProblemException FILE_UNREADABLE if a picture cannot be shown
    public Comparison paintSheet(ComparisonId id, Headings headings) {
        Comparison comparison = get(id);
        return paint(comparison, headings, (transaction, sheet) -> {
            // What was typed while the sheet was painted stays.
            Comparison now = transaction.find(KIND, id).orElse(comparison);
            return put(transaction, now.withSheet(sheet.id()));
        });
    }

    /// Adds a comparison together with its sheet: both, or, if the sheet cannot be painted, neither.
    ///
    /// @param comparison what it is to be; it gets a number of its own
    /// @return the comparison with its number and its sheet
    /// @throws ProblemException FILE_UNREADABLE if a picture cannot be shown
    public Comparison addPainted(Comparison comparison, Headings headings) {
        return paint(
                comparison,
                headings,
                (transaction, sheet) -> put(
                        transaction,
                        comparison
                                .withId(new ComparisonId(transaction.nextId(KIND)))
                                .withSheet(sheet.id())));
    }

    private static Comparison put(Transaction transaction, Comparison comparison) {
        transaction.put(KIND, comparison);
        return comparison;
    }

    /// Paints first: only a sheet that is in the vault gets into a change.
    private Comparison paint(
            Comparison comparison, Headings headings, BiFunction<Transaction, EvidenceItem, Comparison> change) {
        EvidenceItem genuine = items.get(comparison.genuine());
        EvidenceItem suspect = items.get(comparison.suspect());
        Recipe recipe = Recipe.of(
                List.of(source(genuine), source(suspect)),
                List.of(new Operation.ComparisonSheet(
                        Operation.ComparisonSheet.WIDTH,
                        Operation.ComparisonSheet.PICTURE_HEIGHT,
                        new Half(DisplayName.of(headings.genuine(), HEADING), marks(comparison, Finding::genuine)),
                        new Half(DisplayName.of(headings.suspect(), HEADING), marks(comparison, Finding::suspect)),
                        comparison.findings().stream().map(Finding::sentence).toList())));
        return copies.make(
                new WorkingCopies.Order(
                        comparison.caseId(), List.of(genuine.id(), suspect.id()), recipe, comparison.title()),
                new WorkingCopies.Manner(
                        "comparison-" + genuine.key() + "-" + suspect.key() + ".png",
                        EvidenceKind.COMPARISON_SHEET,
                        suspect.listings(),
                        "comparison"),
                Progress.none(),
                change);
    }

    private static Source source(EvidenceItem item) {
        return item.description().type() == FileType.PDF ? Source.page(1) : Source.PICTURE;
    }

    private static List<Half.Mark> marks(Comparison comparison, Function<Finding, Finding.@Nullable Spot> place) {
        List<Half.Mark> marks = new ArrayList<>();
        for (int i = 0; i < comparison.findings().size(); i++) {
            Finding.Spot spot = place.apply(comparison.findings().get(i));
            if (spot != null) {
                marks.add(Half.Mark.at(i + 1, spot.x(), spot.y()));
            }
        }
        return marks;
    }

    public Optional<Comparison> find(ComparisonId id) {
        return database.find(KIND, id);
    }

    /// @throws ProblemException NOT_FOUND
    public Comparison get(ComparisonId id) {
        return find(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "comparison", id.value()));
    }

    public List<Comparison> of(CaseId caseId) {
        return database.select(KIND, "where case_id = ? order by case_id, id", caseId);
    }

    /// How many comparisons each case has, by the case's number.
    public Map<Long, Integer> perCase() {
        return database.counts(KIND, "case_id", "true");
    }

    /// How many comparisons a case has.
    public int count(CaseId caseId) {
        return database.count(KIND, "where case_id = ?", caseId);
    }
}
