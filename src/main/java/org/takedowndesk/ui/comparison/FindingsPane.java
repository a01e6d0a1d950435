package org.takedowndesk.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.workcopy.Operation;

/// The findings beside the pictures, and their marks on the pictures.
///
/// A click on a picture places the chosen finding there if it has no mark on that picture yet, or else begins a new
/// one.
final class FindingsPane extends VBox implements FindingRow.Acts {

    private final Texts texts;
    private final PicturePair pair;
    private final VBox rows = new VBox();
    private final Label count = new Label();
    private final Button add;
    private final UnaryEdit edit;
    private final List<FindingRow> shownRows = new ArrayList<>();
    private ComparisonDraft draft = new ComparisonDraft("", List.of());
    private int chosen = -1;

    /// Takes each change of the draft.
    interface UnaryEdit {
        void change(UnaryOperator<ComparisonDraft> change);
    }

    FindingsPane(Texts texts, PicturePair pair, UnaryEdit edit) {
        this.texts = texts;
        this.pair = pair;
        this.edit = edit;
        getStyleClass().add("findings");
        add = new Button(texts.get("comparison.finding.add"), Icon.ADD.node());
        add.setId("addFinding");
        add.setOnAction(event -> addFinding());
        count.setId("findingCount");
        count.getStyleClass().add("quiet");
        Label help = new Label(texts.get("comparison.finding.help"));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add("quiet");
        rows.getStyleClass().add("finding-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(add, count, help, scroll);
        for (Article article : Article.values()) {
            pair.picture(article).setOnPoint((x, y) -> clicked(article, x, y));
        }
    }

    /// Shows a draft; rows are made again only when their number or order changed, so that typing is not disturbed.
    void show(ComparisonDraft shown) {
        count.setText(texts.get("comparison.finding.count", shown.findings().size(), Operation.MAX_FINDINGS));
        add.setDisable(shown.full());
        boolean sameSentences = sentences(shown).equals(sentences(draft))
                && shownRows.size() == shown.findings().size();
        if (sameSentences && shown.findings().equals(draft.findings())) {
            draft = shown;
            return;
        }
        draft = shown;
        if (!sameSentences) {
            build();
        }
        for (int i = 0; i < shownRows.size(); i++) {
            shownRows.get(i).show(shown.findings().get(i));
        }
        chosen = Math.min(chosen, shown.findings().size() - 1);
        mark();
        showMarks();
    }

    @Override
    public void choose(int index) {
        chosen = index;
        mark();
    }

    @Override
    public void write(int index, String sentence) {
        draft = draft.withSentence(index, sentence);
        edit.change(now -> now.withSentence(index, sentence));
    }

    @Override
    public void move(int index, int by) {
        chosen = Math.clamp(index + by, 0, draft.findings().size() - 1);
        edit.change(now -> now.moved(index, by));
    }

    @Override
    public void remove(int index) {
        edit.change(now -> now.removed(index));
    }

    @Override
    public void place(int index, Article article) {
        PictureView picture = pair.picture(article);
        var middle = picture.fractionAt(picture.getWidth() / 2, picture.getHeight() / 2);
        chosen = index;
        edit.change(now -> now.placed(index, article, new Finding.Spot(middle.getX(), middle.getY())));
        picture.lookupAll(".finding-mark").stream()
                .filter(node ->
                        node instanceof FindingMark mark && mark.getText().equals(Integer.toString(index + 1)))
                .findFirst()
                .ifPresent(node -> node.requestFocus());
    }

    private void addFinding() {
        if (draft.full()) {
            return;
        }
        chosen = draft.findings().size();
        edit.change(ComparisonDraft::added);
        shownRows.getLast().write();
    }

    private void clicked(Article article, double x, double y) {
        Finding.Spot spot = new Finding.Spot(x, y);
        boolean fits = chosen >= 0 && draft.spot(chosen, article).isEmpty();
        if (!fits && draft.full()) {
            return;
        }
        int index = fits ? chosen : draft.findings().size();
        chosen = index;
        edit.change(now -> (fits ? now : now.added()).placed(index, article, spot));
        boolean onBoth = draft.spot(index, Article.GENUINE).isPresent()
                && draft.spot(index, Article.SUSPECT).isPresent();
        if (onBoth) {
            shownRows.get(index).write();
        }
    }

    private void build() {
        shownRows.clear();
        for (int i = 0; i < draft.findings().size(); i++) {
            shownRows.add(new FindingRow(texts, i, draft.findings().get(i), this));
        }
        rows.getChildren().setAll(shownRows);
    }

    private void mark() {
        for (int i = 0; i < shownRows.size(); i++) {
            shownRows.get(i).mark(i == chosen);
        }
    }

    private void showMarks() {
        for (Article article : Article.values()) {
            PictureView picture = pair.picture(article);
            List<PictureView.Mark> marks = new ArrayList<>();
            for (int i = 0; i < draft.findings().size(); i++) {
                int index = i;
                draft.spot(i, article).ifPresent(spot -> marks.add(mark(index, article, picture, spot)));
            }
            picture.setMarks(marks);
        }
    }

    private PictureView.Mark mark(int index, Article article, PictureView picture, Finding.Spot spot) {
        FindingMark mark = new FindingMark(
                index + 1,
                spot.x(),
                spot.y(),
                picture,
                (x, y) -> {
                    draft = draft.placed(index, article, new Finding.Spot(x, y));
                    edit.change(now -> now.placed(index, article, new Finding.Spot(x, y)));
                },
                () -> edit.change(now -> now.placed(index, article, null)));
        mark.setId((article == Article.GENUINE ? "genuineMark" : "suspectMark") + (index + 1));
        mark.setAccessibleText(texts.get("comparison.mark." + article, index + 1));
        mark.focusedProperty().subscribe(focused -> {
            if (focused) {
                choose(index);
            }
        });
        return new PictureView.Mark(mark, spot.x(), spot.y());
    }

    private static List<String> sentences(ComparisonDraft draft) {
        return draft.findings().stream().map(Finding::sentence).toList();
    }
}
