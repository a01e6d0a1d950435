package org.takedowndesk.workcopy;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.WorkingCopy;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.media.FileType;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.vault.FileTrouble;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.vault.Verdict;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Makes working copies, and makes them again to see that they are what they say.
public final class WorkingCopies {

    /// What a recipe is called in a message where it has no file.
    private static final String RECIPE = "recipe";

    private static final String OPERATION = "copy";

    private final EvidenceItems items;
    private final Custody custody;
    private final Intake intake;
    private final Vault vault;
    private final Pictures pictures;
    private final Renderer renderer;
    private final RecipeText texts = new RecipeText();

    public WorkingCopies(
            EvidenceItems items, Custody custody, Intake intake, Vault vault, Pictures pictures, Renderer renderer) {
        this.items = items;
        this.custody = custody;
        this.intake = intake;
        this.vault = vault;
        this.pictures = pictures;
        this.renderer = renderer;
    }

    /// What to make.
    ///
    /// @param parents in the order of the recipe's sources
    /// @param title empty for none
    public record Order(CaseId caseId, List<EvidenceId> parents, Recipe recipe, String title) {

        public Order {
            parents = List.copyOf(parents);
        }
    }

    /// What a copy is called where its first parent does not decide it.
    ///
    /// @param name of its file
    /// @param operation what was done, in a word
    public record Manner(String name, EvidenceKind kind, List<ListingId> listings, String operation) {

        public Manner {
            listings = List.copyOf(listings);
        }
    }

    /// Renders a working copy and adds it to the case. Its parents are only read.
    ///
    /// @throws ProblemException INPUT_INVALID for a recipe that cannot be followed, FILE_UNREADABLE for a
    ///     parent that is missing, changed or no picture
    public EvidenceItem make(Order order, Progress progress) {
        List<EvidenceItem> parents = order.parents().stream().map(items::get).toList();
        EvidenceItem first = parents.getFirst();
        Set<ListingId> listings = new LinkedHashSet<>();
        parents.forEach(parent -> listings.addAll(parent.listings()));
        Manner manner = new Manner(first.key() + "-copy.png", first.kind(), List.copyOf(listings), OPERATION);
        return make(order, manner, progress, (transaction, item) -> item);
    }

    /// The same, and in the same change whatever is said about the copy elsewhere.
    ///
    /// @param alongside what else the change is, given the new item
    /// @return what `alongside` gave
    public <T> T make(
            Order order, Manner manner, Progress progress, BiFunction<Transaction, EvidenceItem, T> alongside) {
        try {
            List<EvidenceItem> parents =
                    order.parents().stream().map(items::get).toList();
            Recipe recipe = order.recipe();
            boolean page = recipe.sources().getFirst().ofPage();
            if (recipe.operations().isEmpty() && !page) {
                throw new RecipeFaultException(RecipeFault.NO_OPERATION, "operations");
            }
            if (parents.stream().anyMatch(parent -> !parent.caseId().equals(order.caseId()))) {
                throw new IllegalArgumentException("a working copy belongs to the case of its parents");
            }
            byte[] png = PngWriter.write(render(parents, recipe, progress));
            return intake.addWorkingCopy(png, described(order, manner, parents), alongside);
        } catch (RecipeFaultException e) {
            throw e.told(RECIPE);
        }
    }

    private WorkingCopy described(Order order, Manner manner, List<EvidenceItem> parents) {
        return new WorkingCopy(
                manner.name(),
                order.title().strip(),
                IntakeRequest.into(order.caseId(), IntakeMethod.MADE_HERE)
                        .withKind(manner.kind())
                        .withListings(manner.listings()),
                new Derivation(
                        parents.stream().map(EvidenceItem::id).toList(),
                        parents.stream().map(parent -> parent.file().hash()).toList(),
                        manner.operation(),
                        texts.write(order.recipe())));
    }

    /// Makes the copy again from its parents and its recipe; adds nothing.
    ///
    /// @throws ProblemException INPUT_INVALID if it has no recipe that can be followed, FILE_UNREADABLE for
    ///     a parent that is missing or changed
    public byte[] remake(EvidenceItem copy, Progress progress) {
        return PngWriter.write(again(copy, progress));
    }

    private BufferedImage again(EvidenceItem copy, Progress progress) {
        try {
            Derivation derivation = derivation(copy);
            return render(
                    derivation.parents().stream().map(items::get).toList(), texts.read(derivation.recipe()), progress);
        } catch (RecipeFaultException e) {
            throw e.told(copy.key());
        }
    }

    /// Makes the copy again and compares, and enters in its custody log that this was done.
    public Remade check(EvidenceItem copy, Progress progress) {
        Remade remade = compare(copy, progress);
        custody.note(List.of(copy.id()), remade.same() ? CustodyAct.VERIFIED : CustodyAct.FAILED_VERIFICATION, "");
        return remade;
    }

    private Remade compare(EvidenceItem copy, Progress progress) {
        Derivation derivation = copy.derivation();
        if (derivation == null || derivation.recipe().isEmpty()) {
            return new Remade.NoRecipe();
        }
        for (int i = 0; i < derivation.parents().size(); i++) {
            EvidenceId id = derivation.parents().get(i);
            Sha256 recorded = derivation.parentHashes().get(i);
            var parent = items.find(id);
            Sha256 found = parent.map(item -> item.file().hash()).orElse(recorded);
            if (!found.equals(recorded)) {
                return new Remade.ParentReplaced(id, recorded, found);
            }
            Verdict verdict = vault.verify(recorded);
            if (!verdict.intact() || parent.isEmpty()) {
                return new Remade.ParentUnusable(id, parent.isEmpty() ? new Verdict.Missing() : verdict);
            }
        }
        try {
            return difference(copy, again(copy, progress));
        } catch (ProblemException e) {
            if (e.getCause() instanceof RecipeFaultException fault) {
                return new Remade.Refused(fault.fault(), fault.place());
            }
            throw e;
        }
    }

    private Remade difference(EvidenceItem copy, BufferedImage again) {
        Sha256 hash = Sha256.of(PngWriter.write(again));
        boolean intact = vault.verify(copy.file().hash()).intact();
        if (hash.equals(copy.file().hash())) {
            return new Remade.Identical(hash, intact);
        }
        if (!intact) {
            return new Remade.Different(hash, (long) again.getWidth() * again.getHeight(), null);
        }
        BufferedImage kept =
                MarkPainter.onWhite(pictures.whole(vault.path(copy.file().hash())));
        return Pixels.difference(kept, again)
                .<Remade>map(found -> new Remade.Different(hash, found.pixels(), found.where()))
                .orElseGet(() -> new Remade.Repacked(hash));
    }

    /// The recipe a copy was made by.
    ///
    /// @throws ProblemException INPUT_INVALID if it has none or one that cannot be read
    public Recipe recipe(EvidenceItem copy) {
        try {
            return texts.read(derivation(copy).recipe());
        } catch (RecipeFaultException e) {
            throw e.told(copy.key());
        }
    }

    /// A parent's picture as the steps see it first.
    ///
    /// @throws RecipeFaultException if the item has no such picture
    public BufferedImage picture(EvidenceItem parent, Source source) {
        var path = vault.path(parent.file().hash());
        if (!parent.description().showable()) {
            throw new RecipeFaultException(RecipeFault.NOT_A_PICTURE, "sources");
        }
        boolean pages = parent.description().type() == FileType.PDF;
        if (pages != source.ofPage()
                || (pages && source.page() > parent.description().pages())) {
            throw new RecipeFaultException(RecipeFault.NO_SUCH_PAGE, "sources");
        }
        return MarkPainter.onWhite(
                pages ? pictures.pdfPageAt(path, source.page() - 1, source.dpi()) : pictures.whole(path));
    }

    /// What a recipe makes of pictures; adds nothing.
    ///
    /// @throws RecipeFaultException naming the step that cannot be done
    public Renderer.Rendered preview(Recipe recipe, List<BufferedImage> parents, Progress progress) {
        return renderer.render(recipe, parents, progress);
    }

    private BufferedImage render(List<EvidenceItem> parents, Recipe recipe, Progress progress) {
        if (parents.size() != recipe.sources().size()) {
            throw new RecipeFaultException(RecipeFault.PARENTS_DIFFER, "sources");
        }
        List<BufferedImage> pictures = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            progress.stopIfCancelled();
            EvidenceItem parent = parents.get(i);
            if (!vault.verify(parent.file().hash()).intact()) {
                throw new ProblemException(Problem.FILE_UNREADABLE, parent.key(), FileTrouble.STORED_COPY_DAMAGED);
            }
            pictures.add(picture(parent, recipe.sources().get(i)));
        }
        return renderer.render(recipe, pictures, progress).picture();
    }

    private static Derivation derivation(EvidenceItem copy) {
        Derivation derivation = copy.derivation();
        if (derivation == null || derivation.recipe().isEmpty()) {
            throw new RecipeFaultException(RecipeFault.MISSING, "");
        }
        return derivation;
    }
}
