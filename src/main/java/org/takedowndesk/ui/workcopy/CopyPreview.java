package org.takedowndesk.ui.workcopy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.FxPicture;
import org.takedowndesk.work.Progress;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.Renderer;
import org.takedowndesk.workcopy.Source;
import org.takedowndesk.workcopy.WorkingCopies;

/// Draws what a recipe makes, by the renderer that makes the copy, away from the interface; of recipes that follow
/// each other quickly only the last.
final class CopyPreview {

    /// A recipe's picture.
    record Drawn(Recipe recipe, List<Image> levels, Renderer.Rendered rendered) {}

    /// The original's picture, decoded once for each page.
    private record Base(Source source, BufferedImage picture) {}

    private final Tasks tasks;
    private final WorkingCopies copies;
    private final EvidenceItem parent;
    private final Consumer<Drawn> onDrawn;
    private final Consumer<Throwable> onFailure;
    private @Nullable Base base;
    private @Nullable Recipe waiting;
    private boolean drawing;
    private boolean closed;

    CopyPreview(
            Tasks tasks,
            WorkingCopies copies,
            EvidenceItem parent,
            Consumer<Drawn> onDrawn,
            Consumer<Throwable> onFailure) {
        this.tasks = tasks;
        this.copies = copies;
        this.parent = parent;
        this.onDrawn = onDrawn;
        this.onFailure = onFailure;
    }

    void close() {
        closed = true;
    }

    void draw(Recipe recipe) {
        waiting = recipe;
        next();
    }

    private void next() {
        Recipe recipe = waiting;
        if (drawing || closed || recipe == null) {
            return;
        }
        waiting = null;
        drawing = true;
        Base known = base;
        tasks.runQuietly(progress -> drawn(recipe, known, progress), this::shown, this::failed);
    }

    private record Work(Base base, Drawn drawn) {}

    private Work drawn(Recipe recipe, @Nullable Base known, Progress progress) {
        Source source = recipe.sources().getFirst();
        Base used = known != null && known.source().equals(source)
                ? known
                : new Base(source, copies.picture(parent, source));
        Renderer.Rendered rendered = copies.preview(recipe, List.of(used.picture()), progress);
        return new Work(used, new Drawn(recipe, FxPicture.levels(rendered.picture()), rendered));
    }

    private void shown(Work work) {
        drawing = false;
        base = work.base();
        if (!closed) {
            onDrawn.accept(work.drawn());
        }
        next();
    }

    private void failed(Throwable failure) {
        drawing = false;
        if (!closed) {
            onFailure.accept(failure);
        }
        next();
    }
}
