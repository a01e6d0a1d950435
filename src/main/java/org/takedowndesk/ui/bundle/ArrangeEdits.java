package org.takedowndesk.ui.bundle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.arrangement.Arrangement;
import org.takedowndesk.arrangement.Moves;
import org.takedowndesk.arrangement.Part;
import org.takedowndesk.arrangement.Piece;
import org.takedowndesk.text.Texts;

/// What the user does to the sections and exhibits in the tree; every change is saved at once and can be taken back.
final class ArrangeEdits implements ArrangeCell.Acts, ArrangeTree.Keys {

    private final BundleTools tools;
    private final Texts texts;
    private final ArrangeTree tree;
    private final Consumer<Arrangement> save;
    private final History<Arrangement> history = new History<>();
    private @Nullable ArrangeContents contents;

    /// @param save stores an arrangement and then [shows][#show(ArrangeContents)] what it became
    ArrangeEdits(BundleTools tools, Consumer<Arrangement> save) {
        this.tools = tools;
        this.texts = tools.texts();
        this.save = save;
        this.tree = new ArrangeTree(texts, this, this);
    }

    ArrangeTree tree() {
        return tree;
    }

    void show(ArrangeContents now) {
        contents = now;
        tree.show(now);
    }

    /// Saves what `edit` makes of the arrangement; nothing where it changes nothing.
    void change(UnaryOperator<Arrangement> edit) {
        ArrangeContents now = contents;
        if (now == null) {
            return;
        }
        Arrangement after = edit.apply(now.arrangement());
        if (!after.equals(now.arrangement())) {
            history.changed(now.arrangement());
            save.accept(after);
        }
    }

    private void moves(Function<Moves, Arrangement> move) {
        change(arrangement -> move.apply(new Moves(arrangement)));
    }

    void undo() {
        Optional.ofNullable(contents)
                .flatMap(now -> history.undo(now.arrangement()))
                .ifPresent(save);
    }

    void redo() {
        Optional.ofNullable(contents)
                .flatMap(now -> history.redo(now.arrangement()))
                .ifPresent(save);
    }

    @Override
    public void include(ArrangeLine line, boolean included) {
        moves(moves -> switch (line) {
            case ArrangeLine.Section section -> moves.changePart(section.id(), part -> part.withIncluded(included));
            case ArrangeLine.Document document ->
                moves.changeExhibit(document.id(), piece -> piece.withIncluded(included));
        });
    }

    @Override
    public void drop(String dragged, ArrangeLine onto) {
        ArrangeContents now = contents;
        if (now == null) {
            return;
        }
        boolean section =
                now.arrangement().parts().stream().anyMatch(part -> part.code().equals(dragged));
        Part target = now.arrangement().parts().stream()
                .filter(part -> part.code().equals(onto.id())
                        || part.pieces().stream()
                                .anyMatch(piece -> piece.exhibit().equals(onto.id())))
                .findFirst()
                .orElseThrow();
        if (section) {
            moves(moves -> moves.partBefore(dragged, target.code()));
        } else {
            List<String> others = target.pieces().stream()
                    .map(Piece::exhibit)
                    .filter(exhibit -> !exhibit.equals(dragged))
                    .toList();
            int index = others.indexOf(onto.id());
            moves(moves -> moves.exhibitTo(dragged, target.code(), index < 0 ? others.size() : index));
        }
    }

    @Override
    public void move(int by) {
        tree.chosen()
                .ifPresent(line -> moves(moves -> switch (line) {
                    case ArrangeLine.Section section -> moves.part(section.id(), by);
                    case ArrangeLine.Document document -> moves.exhibit(document.id(), by);
                }));
    }

    @Override
    public void toggle() {
        tree.chosen()
                .ifPresent(line -> include(
                        line,
                        switch (line) {
                            case ArrangeLine.Section section -> !section.part().included();
                            case ArrangeLine.Document document ->
                                !document.piece().included();
                        }));
    }

    @Override
    public void rename() {
        tree.chosen().ifPresent(line -> {
            switch (line) {
                case ArrangeLine.Section section ->
                    ask(
                            section.part().heading(),
                            section.heading(),
                            null,
                            false,
                            words -> moves(
                                    moves -> moves.changePart(section.id(), part -> part.withHeading(words.title()))));
                case ArrangeLine.Document document ->
                    ask(
                            document.piece().title(),
                            document.title(),
                            document.piece().date(),
                            true,
                            words -> moves(moves -> moves.changeExhibit(
                                    document.id(),
                                    piece -> piece.withTitle(words.title()).withDate(words.date()))));
            }
        });
    }

    private void ask(String own, String usual, @Nullable LocalDate date, boolean dated, Consumer<TitleForm.Words> use) {
        tools.dialogs()
                .form("arrange.rename", "arrange.rename.keep", new TitleForm(texts, own, usual, date, dated))
                .ifPresent(use);
    }

    void newSection() {
        String behind = tree.chosenSection().map(ArrangeLine.Section::id).orElse("");
        ask(
                "",
                texts.get("arrange.newSection.usual"),
                null,
                false,
                words -> moves(moves -> moves.newPart(
                        words.title().isEmpty() ? texts.get("arrange.newSection.usual") : words.title(), behind)));
    }

    void removeSection() {
        tree.chosenSection().ifPresent(section -> moves(moves -> moves.withoutPart(section.id())));
    }

    void sortByNumber() {
        sort(Comparator.comparing(Piece::exhibit));
    }

    /// By the date the user gave, or else the time of capture; what has neither comes last.
    void sortByDate() {
        ArrangeContents now = contents;
        if (now != null) {
            sort(Comparator.comparing(piece -> piece.date() != null
                    ? piece.date()
                    : Optional.ofNullable(now.captured().get(piece.exhibit()))
                            .map(at -> at.atZone(tools.show().zone()).toLocalDate())
                            .orElse(LocalDate.MAX)));
        }
    }

    private void sort(Comparator<Piece> order) {
        tree.chosenSection().ifPresent(section -> moves(moves -> moves.sort(section.id(), order)));
    }
}
