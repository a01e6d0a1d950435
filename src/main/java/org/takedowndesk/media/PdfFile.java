package org.takedowndesk.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Opens PDF files of unknown origin: counts their pages, renders one of them, with bounds on both.
final class PdfFile {

    private static final int TAIL = 2048;
    private static final int MAX_FORMS = 2000;
    private static final int BYTES_PER_PIXEL = 4;

    record Facts(Condition condition, int pages) {}

    interface Work<T> {
        T on(PDDocument document) throws IOException;
    }

    private final Limits limits;

    PdfFile(Limits limits) {
        this.limits = limits;
    }

    Facts describe(Path file) {
        try {
            int pages = read(
                    file, document -> countPages(document.getDocumentCatalog().getCOSObject()));
            if (pages == 0) {
                return new Facts(Condition.CORRUPT, 0);
            }
            // PDFBox mends a file without an end as far as it goes; what is missing stays missing.
            return new Facts(hasEnd(file) ? Condition.OK : Condition.TRUNCATED, pages);
        } catch (BadContent e) {
            return new Facts(e.condition(), 0);
        } catch (IOException e) {
            return new Facts(Condition.UNREADABLE, 0);
        }
    }

    /// Page number `page`, counted from 0, its longer side so many pixels.
    BufferedImage render(Path file, int page, int maxSide) throws IOException {
        // PDFBox rounds the size down, and a float is rarely exact.
        return render(file, page, box -> (maxSide + 0.01f) / longerSide(box));
    }

    /// Page number `page`, counted from 0, so finely.
    BufferedImage renderAt(Path file, int page, int dpi) throws IOException {
        return render(file, page, box -> dpi / 72f);
    }

    private BufferedImage render(Path file, int page, ToDoubleFunction<PDRectangle> scale) throws IOException {
        return read(file, document -> {
            if (page < 0 || page >= document.getNumberOfPages()) {
                throw new BadContent(Condition.CORRUPT, "no page " + page);
            }
            PDPage wanted = document.getPage(page);
            requireModestPictures(wanted);
            PDRectangle box = wanted.getCropBox();
            float enlarged = (float) scale.applyAsDouble(box);
            double pixels = (double) box.getWidth() * enlarged * box.getHeight() * enlarged;
            if (pixels > limits.fullPixels() || pixels * BYTES_PER_PIXEL > limits.heapBytes()) {
                throw new BadContent(Condition.TOO_LARGE, "a page of " + pixels + " pixels");
            }
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page, enlarged, ImageType.RGB);
        });
    }

    private static float longerSide(PDRectangle box) {
        return Math.max(Math.max(box.getWidth(), box.getHeight()), 1);
    }

    /// Opens a file, does the work and closes it.
    <T> T read(Path file, Work<T> work) throws IOException {
        if (Files.size(file) > limits.pdfBytes()) {
            throw new BadContent(Condition.TOO_LARGE, "a PDF of " + Files.size(file) + " bytes");
        }
        if (!Files.isReadable(file)) {
            throw new IOException("cannot be read: " + file);
        }
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return work.on(document);
        } catch (BadContent e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new BadContent(Condition.ENCRYPTED, "a password is needed", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new BadContent(hasEnd(file) ? Condition.CORRUPT : Condition.TRUNCATED, "PDFBox gave up", e);
        } catch (OutOfMemoryError e) {
            // A few bytes of a PDF can unpack to gigabytes. What was unpacked is unreachable here, so the program
            // lives.
            throw new BadContent(Condition.TOO_LARGE, "it unpacks to more than memory holds", e);
        }
    }

    /// Counts leaves instead of believing `/Count`, which a damaged or hostile file states as it likes.
    private int countPages(COSDictionary catalog) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        COSBase root = catalog.getDictionaryObject(COSName.PAGES);
        if (root != null) {
            open.push(root);
        }
        int pages = 0;
        while (!open.isEmpty() && pages < limits.pages()) {
            COSBase node = open.pop();
            if (!(node instanceof COSDictionary dictionary) || !seen.add(node)) {
                continue;
            }
            if (dictionary.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                for (int i = 0; i < kids.size() && i < limits.pages(); i++) {
                    COSBase kid = kids.getObject(i);
                    if (kid != null) {
                        open.push(kid);
                    }
                }
            } else {
                pages++;
            }
        }
        return pages;
    }

    /// PDFBox unpacks a picture whole before it is drawn small.
    private void requireModestPictures(PDPage page) throws BadContent {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        if (page.getResources() != null) {
            open.push(page.getResources().getCOSObject());
        }
        while (!open.isEmpty() && seen.size() < MAX_FORMS) {
            COSDictionary resources = open.pop();
            if (!seen.add(resources)
                    || !(resources.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary objects)) {
                continue;
            }
            for (COSName name : objects.keySet()) {
                if (objects.getDictionaryObject(name) instanceof COSDictionary object) {
                    long pixels = object.getLong(COSName.WIDTH, 0) * object.getLong(COSName.HEIGHT, 0);
                    if (pixels > limits.refusedPixels() || pixels * BYTES_PER_PIXEL > limits.heapBytes()) {
                        throw new BadContent(Condition.TOO_LARGE, "a page with a picture of " + pixels + " pixels");
                    }
                    if (object.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary inner) {
                        open.push(inner);
                    }
                }
            }
        }
    }

    private static boolean hasEnd(Path file) throws IOException {
        try (FileBytes bytes = new FileBytes(file)) {
            int tail = (int) Math.min(TAIL, bytes.length());
            return new String(bytes.bytes(bytes.length() - tail, tail), StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }
}
