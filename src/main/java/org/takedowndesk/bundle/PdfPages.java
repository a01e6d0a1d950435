package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.takedowndesk.bundle.BundleRemark.Reason;

/// Merges the pages of a PDF as they are, behind a sheet that says what it is; scripts and actions stay behind, and
/// pages that would break the claim to be archival become pictures of themselves.
final class PdfPages implements ExhibitPages.Presenter {

    static final int MOST_PAGES = 5_000;

    private static final List<COSName> KEPT = List.of(
            COSName.MEDIA_BOX,
            COSName.CROP_BOX,
            COSName.TRIM_BOX,
            COSName.BLEED_BOX,
            COSName.ART_BOX,
            COSName.getPDFName("UserUnit"),
            COSName.GROUP);

    private final Draft draft;

    PdfPages(Draft draft) {
        FontSubstitutes.install();
        this.draft = draft;
    }

    @Override
    public Draft.Placed show(Exhibit exhibit, FileKind kind, long size) throws IOException, NotShown {
        FileRead source = new FileRead(exhibit.file());
        RandomAccessStreamCache cache = IOUtils.createTempFileOnlyStreamCache().create();
        draft.keepOpen(cache);
        try {
            PDDocument document = Loader.loadPDF(source, "", null, null, () -> cache);
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new NotShown(Reason.DAMAGED, "PDF");
            }
            if (pages > MOST_PAGES) {
                throw new NotShown(Reason.TOO_MANY_PAGES, Integer.toString(pages));
            }
            return merge(exhibit, size, document, source, pages);
        } catch (InvalidPasswordException e) {
            throw new NotShown(Reason.ENCRYPTED, "");
        } finally {
            source.release();
        }
    }

    private Draft.Placed merge(Exhibit exhibit, long size, PDDocument document, FileRead source, int pages)
            throws IOException, NotShown {
        int before = draft.leaves().size();
        if (!draft.plan().coverSheets()) {
            Flow sheet = new Flow(draft, exhibit.label());
            ExhibitHead.set(sheet, exhibit, size);
            new Blocks(sheet).paragraph(draft.texts().get("bundle.pages.follow", pages));
            sheet.end();
        }

        Graft graft = new Graft(source);
        List<PDPage> originals = new ArrayList<>();
        List<COSDictionary> copies = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            COSDictionary copy = new COSDictionary();
            originals.add(page);
            copies.add(copy);
            graft.replace(page.getCOSObject(), copy);
        }
        PdfAnnotations annotations = new PdfAnnotations(
                graft, document, originals, copies, draft.edition().attaches());
        List<Leaf> leaves = new ArrayList<>();
        PageExam exam = new PageExam();
        PagePicture pictures = new PagePicture(draft, document);
        List<Integer> pictured = new ArrayList<>();
        List<Integer> coarser = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            PDPage original = originals.get(i);
            COSDictionary copy = copies.get(i);
            List<PdfAnnotations.Note> notes = annotations.notes(original.getCOSObject());
            boolean fits = exam.doubts(original, notes).isEmpty();
            if (fits && !isTooFine(original)) {
                copyPage(original, copy, graft);
                PdfAnnotations.enter(notes, copy);
            } else {
                pictures.set(i, original, copy);
                PdfAnnotations.enter(
                        notes.stream().filter(PdfAnnotations.Note::isLink).toList(), copy);
                (fits ? coarser : pictured).add(i + 1);
            }
            leaves.add(Leaf.merged(copy, exhibit.label()));
        }
        document.setResourceCache(null);
        if (!pictured.isEmpty()) {
            draft.remarks().add(new BundleRemark(exhibit.label(), Reason.AS_PICTURE, PageRanges.of(pictured)));
        }
        if (!coarser.isEmpty()) {
            draft.remarks().add(new BundleRemark(exhibit.label(), Reason.MADE_COARSER, PageRanges.of(coarser)));
        }
        LayerStates.copy(document, graft, draft.layers());
        List<Draft.Bookmark> bookmarks = new PdfBookmarks(document, leaves).read();
        if (annotations.removedActions() || PdfAnnotations.hasDocumentActions(document)) {
            draft.remarks().add(new BundleRemark(exhibit.label(), Reason.ACTIONS_REMOVED, ""));
        }
        if (isXfaForm(document)) {
            draft.remarks().add(new BundleRemark(exhibit.label(), Reason.XFA_FORM, ""));
        }
        graft.finish();
        draft.leaves().addAll(leaves);
        List<Leaf> all = draft.leaves().subList(before, draft.leaves().size());
        return new Draft.Placed(all.getFirst(), all.size(), bookmarks);
    }

    /// Such a form draws itself by a program of its own that few readers have; its pages may say no more than that.
    private static boolean isXfaForm(PDDocument document) {
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        return form != null && form.getDictionaryObject(COSName.XFA) != null;
    }

    /// Whether a page has pictures finer than this edition may have.
    private boolean isTooFine(PDPage page) throws IOException {
        return draft.edition() == Edition.FILING
                && PlacedPictures.finest(page) > Edition.FILING_DPI * PlacedPictures.ROUNDING;
    }

    private void copyPage(PDPage from, COSDictionary to, Graft graft) throws IOException, NotShown {
        to.setItem(COSName.TYPE, COSName.PAGE);
        to.setItem(COSName.MEDIA_BOX, from.getMediaBox().getCOSArray());
        to.setItem(COSName.CROP_BOX, from.getCropBox().getCOSArray());
        for (COSName key : KEPT) {
            COSBase copy = graft.copy(from.getCOSObject().getItem(key));
            if (copy != null && !to.containsKey(key)) {
                to.setItem(key, copy);
            }
        }
        if (from.getRotation() != 0) {
            to.setItem(COSName.ROTATE, COSInteger.get(from.getRotation()));
        }
        to.setItem(COSName.RESOURCES, resources(from, graft));
        to.setItem(COSName.CONTENTS, contents(from, graft));
    }

    private static COSDictionary resources(PDPage from, Graft graft) throws IOException, NotShown {
        COSBase copy = from.getResources() == null
                ? null
                : graft.copy(from.getResources().getCOSObject());
        if (copy instanceof COSDictionary dictionary) {
            dictionary.setDirect(false);
            return dictionary;
        }
        return new COSDictionary();
    }

    /// The page's own streams between a pair that saves and restores the graphics state.
    private COSArray contents(PDPage from, Graft graft) throws IOException, NotShown {
        COSArray contents = new COSArray();
        contents.setDirect(true);
        contents.add(draft.save());
        COSBase copy = graft.copy(from.getCOSObject().getItem(COSName.CONTENTS));
        if (copy instanceof COSStream) {
            contents.add(copy);
        } else if (copy instanceof COSArray array) {
            for (COSBase part : array) {
                if (part instanceof COSStream) {
                    contents.add(part);
                }
            }
        }
        contents.add(draft.restore());
        return contents;
    }
}
