package org.takedowndesk.casebundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.arrangement.Served;
import org.takedowndesk.bundle.BatesNumber;
import org.takedowndesk.bundle.BatesRange;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Which Bates numbers the productions of a case have used, and what each stands for.
public final class BatesRegister {

    private final Database database;

    BatesRegister(Database database) {
        this.database = database;
    }

    /// The value of the number after the last that a case has used with a prefix; 1 if it has used none.
    public long next(CaseId caseId, String prefix) {
        BatesNumber row = new BatesNumber(prefix, 1, 1);
        return of(caseId).stream()
                .flatMap(bundle -> bundle.bates().stream())
                .filter(range -> range.first().isOfTheRowOf(row))
                .mapToLong(range -> range.last().value() + 1)
                .max()
                .orElse(1);
    }

    private List<ExportedBundle> of(CaseId caseId) {
        return new ArrayList<>(database.select(Bundles.KIND, "where case_id = ? order by case_id, id", caseId));
    }

    /// @param used the bundles whose numbers are taken
    /// @throws ProblemException BATES_TAKEN if one of the ranges has a number of theirs
    static void refuseTaken(Collection<ExportedBundle> used, List<BatesRange> wanted) {
        for (ExportedBundle bundle : used) {
            for (BatesRange taken : bundle.bates()) {
                wanted.stream().filter(taken::overlaps).findFirst().ifPresent(range -> {
                    throw new ProblemException(
                            Problem.BATES_TAKEN,
                            range.first().text(),
                            taken.first().text(),
                            taken.last().text(),
                            bundle.id().value(),
                            bundle.file());
                });
            }
        }
    }

    /// @param editions of the production the ranges are of
    /// @throws ProblemException BATES_DIFFER if an exhibit has other numbers there
    static void refuseDiffering(Collection<ExportedBundle> editions, List<BatesRange> ranges) {
        for (ExportedBundle edition : editions) {
            for (BatesRange there : edition.bates()) {
                ranges.stream()
                        .filter(range -> !range.exhibit().isEmpty()
                                && range.exhibit().equals(there.exhibit())
                                && !(range.first().equals(there.first()) && range.pages() == there.pages()))
                        .findFirst()
                        .ifPresent(range -> {
                            throw new ProblemException(
                                    Problem.BATES_DIFFER, range.first().text());
                        });
            }
        }
    }

    /// Where a number stands, once for each file it is in: editions of one production share their numbers. The newest
    /// first.
    ///
    /// @param caseId only productions of this case; null for all
    public List<BatesPlace> find(BatesNumber number, @Nullable CaseId caseId) {
        List<BatesPlace> places = new ArrayList<>();
        Collection<ExportedBundle> bundles = caseId == null ? database.select(Bundles.KIND, "order by id") : of(caseId);
        for (ExportedBundle bundle : bundles) {
            for (BatesRange range : bundle.bates()) {
                if (range.holds(number)) {
                    places.add(place(bundle, range, number));
                }
            }
        }
        return places.reversed();
    }

    private BatesPlace place(ExportedBundle bundle, BatesRange range, BatesNumber number) {
        int offset = (int) (number.value() - range.first().value());
        Optional<Served.Exhibit> exhibit = Optional.ofNullable(exhibits(bundle).get(range.exhibit()));
        return new BatesPlace(
                bundle,
                range.first().plus(offset),
                range.exhibit(),
                exhibit.map(BatesRegister::item).orElse(""),
                exhibit.map(Served.Exhibit::title).orElse(""),
                offset + 1,
                range.page() + offset);
    }

    private Optional<String> plan(ExportedBundle bundle) {
        return database.find(Bundles.SOURCE_KIND, bundle.id()).map(BundleSource::plan);
    }

    private Map<String, Served.Exhibit> exhibits(ExportedBundle bundle) {
        Map<String, Served.Exhibit> exhibits = new HashMap<>();
        database.find(Bundles.SOURCE_KIND, bundle.id())
                .ifPresent(source -> source.exhibits().forEach(exhibit -> exhibits.put(exhibit.label(), exhibit)));
        return exhibits;
    }

    /// The number in the case, which an exhibit's key begins with.
    private static String item(Served.Exhibit exhibit) {
        return exhibit.exhibit().substring(0, exhibit.exhibit().lastIndexOf(':'));
    }

    /// The whole production that a file belongs to: all volumes of its edition, in the order of the numbers. Each
    /// number between the first and the last stands in one line.
    public List<BatesLine> production(ExportedBundle file) {
        List<BatesLine> lines = new ArrayList<>();
        Optional<String> plan = plan(file);
        for (ExportedBundle bundle : of(file.caseId())) {
            if (bundle.edition() == file.edition() && plan(bundle).equals(plan)) {
                Map<String, Served.Exhibit> exhibits = exhibits(bundle);
                for (BatesRange range : bundle.bates()) {
                    Optional<Served.Exhibit> exhibit = Optional.ofNullable(exhibits.get(range.exhibit()));
                    lines.add(new BatesLine(
                            bundle,
                            range,
                            exhibit.map(BatesRegister::item).orElse(""),
                            exhibit.map(Served.Exhibit::title).orElse("")));
                }
            }
        }
        lines.sort(Comparator.comparingLong(
                (BatesLine line) -> line.range().first().value()));
        return lines;
    }
}
