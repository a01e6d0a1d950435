package org.takedowndesk.bundle;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a bundle says, in order, before anything is set on a page: the writer knows nothing else, so the same plan
/// always gives the same bytes.
///
/// @param reference the case's or complaint's reference, printed at the foot of every page
/// @param language the language of the words the writer prints itself, and of the document
/// @param asOf the moment the bundle speaks of; every date in the file is this one
/// @param coverSheets whether each exhibit has a sheet before it
/// @param rectoStarts whether each section and exhibit begins on a right-hand page, with a page that says so before it
///     where one is needed
/// @param bates how its pages are numbered as a production; null if they are not
public record BundlePlan(
        String title,
        List<String> subtitle,
        String reference,
        Locale language,
        Instant asOf,
        String author,
        List<PlanSection> sections,
        Shape shape,
        @Nullable BatesStamp bates,
        boolean coverSheets,
        boolean rectoStarts) {

    /// How the document is made up.
    public enum Shape {
        /// With cover, index and a list of the exhibits attached.
        BUNDLE,
        /// The title above the first section and nothing before it: a certificate, a log, a report.
        PAPER
    }

    /// Without Bates numbers.
    public BundlePlan(
            String title,
            List<String> subtitle,
            String reference,
            Locale language,
            Instant asOf,
            String author,
            List<PlanSection> sections,
            Shape shape) {
        this(title, subtitle, reference, language, asOf, author, sections, shape, null, false, false);
    }

    /// A bundle without Bates numbers.
    public BundlePlan(
            String title,
            List<String> subtitle,
            String reference,
            Locale language,
            Instant asOf,
            String author,
            List<PlanSection> sections) {
        this(title, subtitle, reference, language, asOf, author, sections, Shape.BUNDLE);
    }

    public BundlePlan {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A bundle has a title");
        }
        subtitle = List.copyOf(subtitle);
        sections = List.copyOf(sections);
        Set<String> labels = new HashSet<>();
        Set<String> names = new HashSet<>();
        exhibitsOf(sections).forEach(exhibit -> {
            if (!labels.add(exhibit.label()) || !names.add(Attachments.name(exhibit))) {
                throw new IllegalArgumentException("Two exhibits are labelled " + exhibit.label());
            }
        });
        sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(BundlePlan::cells)
                .flatMap(cell -> cell.exhibit().stream())
                .filter(label -> !labels.contains(label))
                .findFirst()
                .ifPresent(label -> {
                    throw new IllegalArgumentException("A cell points to " + label + ", which is not in the plan");
                });
    }

    BundlePlan withSections(List<PlanSection> value) {
        return new BundlePlan(
                title, subtitle, reference, language, asOf, author, value, shape, bates, coverSheets, rectoStarts);
    }

    /// The same with Bates numbers.
    public BundlePlan withBates(@Nullable BatesStamp value) {
        return new BundlePlan(
                title, subtitle, reference, language, asOf, author, sections, shape, value, coverSheets, rectoStarts);
    }

    /// The same with a sheet before each exhibit, or without.
    public BundlePlan withCoverSheets(boolean value) {
        return new BundlePlan(
                title, subtitle, reference, language, asOf, author, sections, shape, bates, value, rectoStarts);
    }

    /// The same with each section and exhibit on a right-hand page, or not.
    public BundlePlan withRectoStarts(boolean value) {
        return new BundlePlan(
                title, subtitle, reference, language, asOf, author, sections, shape, bates, coverSheets, value);
    }

    /// All exhibits in the order of their pages.
    public List<Exhibit> exhibits() {
        return exhibitsOf(sections).toList();
    }

    private static Stream<Exhibit> exhibitsOf(List<PlanSection> sections) {
        return sections.stream().flatMap(section -> section.exhibits().stream());
    }

    private static Stream<Cell> cells(Block block) {
        return switch (block) {
            case Block.Table table -> table.rows().stream().flatMap(List::stream);
            case Block.Facts facts -> facts.facts().stream().map(Fact::value);
            case Block.Heading _, Block.Note _, Block.Paragraph _, Block.Signature _, Block.BatesRegister _ ->
                Stream.empty();
        };
    }
}
