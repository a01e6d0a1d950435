package org.takedowndesk.ui.workcopy;

import java.util.Optional;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.ui.Drafts;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.RecipeText;

/// What was drawn on an item and not yet made a copy: it is there again when one comes back.
final class CopyDraft {

    private final Drafts drafts;
    private final String field;
    private final RecipeText texts = new RecipeText();

    CopyDraft(Drafts drafts, EvidenceId id) {
        this.drafts = drafts;
        this.field = "workcopy-" + id.value();
    }

    /// The steps kept last; empty for none, and for those of another version of the program.
    Optional<Recipe> recipe() {
        String kept = drafts.of(field);
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(texts.read(field, kept));
        } catch (ProblemException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    void keep(Recipe recipe) {
        drafts.keep(field, recipe.operations().isEmpty() ? "" : texts.write(recipe));
    }

    String title() {
        return drafts.of(field + "-title");
    }

    void keepTitle(String title) {
        drafts.keep(field + "-title", title);
    }

    void clear() {
        drafts.keep(field, "");
        drafts.keep(field + "-title", "");
    }
}
