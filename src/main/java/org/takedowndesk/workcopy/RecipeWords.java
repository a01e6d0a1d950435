package org.takedowndesk.workcopy;

import java.util.List;
import java.util.function.Function;
import org.takedowndesk.capture.Strip;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;

/// Says in the user's language what the steps of a recipe do.
public final class RecipeWords {

    private static final int SHOWN = 60;

    private final Texts texts;

    public RecipeWords(Texts texts) {
        this.texts = texts;
    }

    /// All steps in order, the page it begins with first.
    public List<String> all(Recipe recipe) {
        List<String> words = new java.util.ArrayList<>();
        for (Source source : recipe.sources()) {
            if (source.ofPage()) {
                words.add(texts.get("workcopy.step.Page", source.page(), source.dpi()));
            }
        }
        recipe.operations().forEach(operation -> words.add(of(operation)));
        return words;
    }

    /// One step in a sentence without a full stop.
    public String of(Operation operation) {
        return switch (operation) {
            case Operation.JoinFrames join ->
                texts.get(
                        "workcopy.step.JoinFrames",
                        join.strips().size(),
                        join.strips().stream().mapToInt(Strip::rows).sum());
            case Operation.JoinPictures join ->
                texts.get("workcopy.step.JoinPictures", texts.name(join.direction()), join.gap());
            case Operation.ComparisonSheet sheet ->
                texts.get(
                        "workcopy.step.ComparisonSheet",
                        shown(sheet.left().heading()),
                        shown(sheet.right().heading()),
                        sheet.findings().size());
            case Operation.Crop crop -> area("workcopy.step.Crop", crop.area(), "");
            case Operation.Rotate rotate -> texts.get("workcopy.step.Rotate", 90 * rotate.quarters());
            case Operation.Arrow arrow ->
                texts.get("workcopy.step.Arrow", texts.name(arrow.ink()), spot(arrow.from()), spot(arrow.to()));
            case Operation.Box box -> area("workcopy.step.Box", box.area(), texts.name(box.ink()));
            case Operation.Numbered mark ->
                texts.get("workcopy.step.Numbered", String.valueOf(mark.number()), spot(mark.at()));
            case Operation.Text text -> texts.get("workcopy.step.Text", shown(text.text()), spot(text.at()));
            case Operation.Highlight highlight ->
                area("workcopy.step.Highlight", highlight.area(), texts.name(highlight.ink()));
            case Operation.Redaction redaction ->
                area("workcopy.step.Redaction", redaction.area(), shown(redaction.reason()));
            case Operation.Caption caption ->
                texts.get(
                        "workcopy.step.Caption",
                        caption.language(),
                        shown(caption.original()),
                        caption.into(),
                        shown(caption.translation()));
        };
    }

    /// What came of making a copy again, in one sentence.
    ///
    /// @param names what people call a parent
    public String of(Remade remade, Function<EvidenceId, String> names) {
        return switch (remade) {
            case Remade.Identical identical ->
                texts.get(identical.keptIntact() ? "workcopy.remade.identical" : "workcopy.remade.lost");
            case Remade.Repacked _ -> texts.get("workcopy.remade.repacked");
            case Remade.Different different -> different(different);
            case Remade.NoRecipe _ -> texts.get("workcopy.remade.noRecipe");
            case Remade.ParentUnusable unusable ->
                texts.get("workcopy.remade.parentUnusable", names.apply(unusable.parent()));
            case Remade.ParentReplaced replaced ->
                texts.get("workcopy.remade.parentReplaced", names.apply(replaced.parent()));
            case Remade.Refused refused ->
                texts.get("workcopy.remade.refused", place(refused.place()), texts.name(refused.fault()));
        };
    }

    private String different(Remade.Different different) {
        Area where = different.where();
        if (where == null) {
            return texts.get("workcopy.remade.differentAll");
        }
        return texts.get(
                "workcopy.remade.different",
                different.pixels(),
                String.valueOf(where.width()),
                String.valueOf(where.height()),
                spot(where.start()));
    }

    /// `operations[2]` as people count steps.
    public String place(String place) {
        var step = java.util.regex.Pattern.compile("^operations\\[(\\d+)].*").matcher(place);
        return step.matches() ? texts.get("workcopy.place.step", Integer.parseInt(step.group(1)) + 1) : place;
    }

    private String area(String key, Area area, String more) {
        return texts.get(key, String.valueOf(area.width()), String.valueOf(area.height()), spot(area.start()), more);
    }

    private static String spot(Spot spot) {
        return spot.x() + ", " + spot.y();
    }

    private static String shown(String text) {
        return DisplayName.of(text.replaceAll("\\s+", " "), SHOWN);
    }
}
