package org.takedowndesk.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.takedowndesk.bundle.Finding.Code;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;

/// Opens a bundle again as a stranger would, from the file alone, and compares everything in it that must agree.
public final class BundleCheck {

    /// Checks `pdf`; whatever is wrong with the file is a finding, never a failure.
    ///
    /// @throws CancelledException if the user asked to stop
    public CheckReport check(Path pdf, Progress progress) {
        return check(pdf, List.of(), progress);
    }

    /// Checks `pdf`, and whether it meets what its reader demands.
    ///
    /// @param demands at most one of a kind counts, the last
    /// @throws CancelledException if the user asked to stop
    public CheckReport check(Path pdf, List<Demand> demands, Progress progress) {
        Inspection inspection = new Inspection();
        try (FileRead source = new FileRead(pdf);
                RandomAccessStreamCache cache =
                        IOUtils.createTempFileOnlyStreamCache().create()) {
            PDDocument document = Loader.loadPDF(source, "", null, null, () -> cache);
            inspect(document, inspection, progress);
            if (!demands.isEmpty()) {
                new CheckedDemands(document, inspection, demands).check(source.length(), progress);
            }
        } catch (InvalidPasswordException e) {
            inspection.error(Code.ENCRYPTED, 0);
        } catch (IOException e) {
            inspection.error(Code.NOT_READABLE, 0, String.valueOf(e.getMessage()));
        } catch (CancelledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A hostile file makes the parser fail in any way; the heap is free again when its one large request
            // failed.
            inspection.error(Code.NOT_READABLE, 0, e.getClass().getSimpleName());
        }
        return inspection.report();
    }

    private static void inspect(PDDocument document, Inspection inspection, Progress progress) throws IOException {
        CheckedAttachments attachments = CheckedAttachments.of(document);
        inspection.begin(document, attachments);
        attachments.check(inspection, progress);
        CheckedOutline.check(document, inspection);
        CheckedActions.check(document, inspection);
        new CheckedPages(document, inspection).check(progress);
    }
}
