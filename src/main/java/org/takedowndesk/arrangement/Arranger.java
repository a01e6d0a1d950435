package org.takedowndesk.arrangement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.text.Show;

/// Puts the sections of a case into the order, under the titles and numbers of an arrangement.
public final class Arranger {

    private final Show show;

    public Arranger(Show show) {
        this.show = show;
    }

    /// An exhibit on its way, with where it stands.
    private record Placed(String key, Exhibit exhibit, Piece piece) {}

    /// @param sources the sections of the case in their usual order
    public Arranged arrange(Arrangement arrangement, List<SectionSource> sources) {
        Map<String, Exhibit> exhibits = Completion.exhibits(sources);
        Map<String, PlanSection> sections =
                sources.stream().collect(Collectors.toMap(SectionSource::code, SectionSource::section));
        Map<Part, List<Placed>> placed = new LinkedHashMap<>();
        Completion.of(arrangement, sources).parts().stream()
                .filter(Part::included)
                .forEach(part -> placed.put(
                        part,
                        part.pieces().stream()
                                .filter(Piece::included)
                                .map(piece -> new Placed(piece.exhibit(), found(exhibits, piece), piece))
                                .collect(Collectors.toCollection(ArrayList::new))));
        if (arrangement.late() == Late.AT_THE_END) {
            arrangement.lastServed().ifPresent(served -> moveBehind(placed, served));
        }
        List<Placed> all = placed.values().stream().flatMap(List::stream).toList();
        Map<String, String> labels = labels(arrangement, all);
        Map<String, String> byCaseLabel = new HashMap<>();
        all.forEach(each -> byCaseLabel.put(each.exhibit().label(), label(labels, each)));
        Relabelled relabelled = new Relabelled(byCaseLabel, " " + show.texts().get("arrangement.notHere"));
        Function<Placed, Exhibit> finished = each -> exhibit(each, label(labels, each), relabelled);
        List<PlanSection> arranged = new ArrayList<>();
        placed.forEach((part, pieces) -> section(part, sections.get(part.code()), relabelled)
                .filter(section -> !section.blocks().isEmpty() || !pieces.isEmpty())
                .map(section -> new PlanSection(
                        section.heading(),
                        section.blocks(),
                        pieces.stream().map(finished).toList()))
                .ifPresent(arranged::add));
        List<Served.Exhibit> numbered = all.stream()
                .map(each -> new Served.Exhibit(
                        each.key(),
                        label(labels, each),
                        finished.apply(each).title(),
                        each.piece().date()))
                .toList();
        return new Arranged(arranged, numbered, Changes.since(arrangement.served(), numbered), relabelled.unknown());
    }

    private static Exhibit found(Map<String, Exhibit> exhibits, Piece piece) {
        Exhibit exhibit = exhibits.get(piece.exhibit());
        if (exhibit == null) {
            throw new IllegalStateException("an arrangement was not brought to its case: " + piece.exhibit());
        }
        return exhibit;
    }

    private static String label(Map<String, String> labels, Placed placed) {
        return labels.getOrDefault(placed.key(), placed.exhibit().label());
    }

    private Map<String, String> labels(Arrangement arrangement, List<Placed> all) {
        return arrangement.numbering().style() == Numbering.Style.KEYS
                ? Map.of()
                : new Labels(arrangement).of(all.stream().map(Placed::key).toList());
    }

    /// What was not in the version served goes into a part of its own behind all others.
    private void moveBehind(Map<Part, List<Placed>> placed, Served served) {
        Map<String, String> known = served.labels();
        List<Placed> late = new ArrayList<>();
        placed.values().forEach(pieces -> {
            pieces.stream().filter(each -> !known.containsKey(each.key())).forEach(late::add);
            pieces.removeIf(each -> !known.containsKey(each.key()));
        });
        if (!late.isEmpty()) {
            String heading = show.texts().get("arrangement.late", show.time(served.at()));
            placed.put(new Part(Part.OWN + "late", heading, true, List.of()), late);
        }
    }

    private static Optional<PlanSection> section(Part part, @Nullable PlanSection section, Relabelled relabelled) {
        if (section == null) {
            return part.isOwn() ? Optional.of(new PlanSection(part.heading(), List.of())) : Optional.empty();
        }
        return Optional.of(new PlanSection(
                part.heading().isEmpty() ? section.heading() : part.heading(),
                section.blocks().stream().map(relabelled::of).toList()));
    }

    private Exhibit exhibit(Placed placed, String label, Relabelled relabelled) {
        Exhibit exhibit = placed.exhibit();
        List<Fact> caption = new ArrayList<>();
        if (!label.equals(exhibit.label())) {
            caption.add(Fact.of(show.texts().get("arrangement.inTheCase"), exhibit.label()));
        }
        if (placed.piece().date() != null) {
            caption.add(Fact.of(
                    show.texts().get("arrangement.date"),
                    show.date(placed.piece().date())));
        }
        caption.addAll(exhibit.caption());
        return new Exhibit(
                label,
                placed.piece().title().isEmpty()
                        ? exhibit.title()
                        : placed.piece().title(),
                exhibit.file(),
                exhibit.sha256(),
                exhibit.fileType(),
                exhibit.originalName(),
                caption,
                relabelled.facts(exhibit.details()));
    }
}
