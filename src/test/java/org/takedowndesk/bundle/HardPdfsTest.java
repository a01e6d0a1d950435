package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.bundle.BundleRemark.Reason;
import org.takedowndesk.work.Progress;

/// PDFs that are rare and awkward: none spoils the bundle, and what they lack is said.
class HardPdfsTest {

    @TempDir
    Path folder;

    private BundleResult bundle(Path pdf) throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Good words");
        BundleResult result = new BundleWriter()
                .write(
                        BundleWriterTest.plan(
                                BundleFiles.exhibit(1, "Awkward", pdf, "application/pdf"),
                                BundleFiles.exhibit(2, "Good", good, "text/plain")),
                        folder.resolve("bundle.pdf"),
                        Progress.none());
        assertTrue(new BundleCheck().check(result.file(), Progress.none()).passed());
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
        return result;
    }

    private static List<Reason> reasons(BundleResult result) {
        return result.remarks().stream().map(BundleRemark::reason).toList();
    }

    @Test
    void formThatDrawsItselfIsNamed() throws IOException {
        Path pdf = new BundleFiles(folder).pdf("xfa.pdf", 1, "Please wait");
        Path form = folder.resolve("form.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDAcroForm fields = new PDAcroForm(document);
            COSStream xfa = document.getDocument().createCOSStream();
            try (var out = xfa.createOutputStream()) {
                out.write("<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"/>".getBytes(StandardCharsets.US_ASCII));
            }
            fields.getCOSObject().setItem(COSName.XFA, xfa);
            document.getDocumentCatalog().setAcroForm(fields);
            document.save(form.toFile());
        }
        assertTrue(reasons(bundle(form)).contains(Reason.XFA_FORM));
    }

    @Test
    void tenThousandPagesBecomeANotice() throws IOException {
        Path pdf = folder.resolve("long.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 10_000; i++) {
                document.addPage(new PDPage());
            }
            document.save(pdf.toFile());
        }
        BundleResult result = bundle(pdf);
        assertEquals(List.of(Reason.TOO_MANY_PAGES), reasons(result));
        assertTrue(result.pages() < 20);
    }

    /// Older readers see the table, newer ones also the stream that it points to, which alone knows the page's words.
    @Test
    void fileWithTwoTablesShowsWhatTheNewerOneKnows() throws IOException {
        Path pdf = Files.write(folder.resolve("hybrid.pdf"), hybrid());
        BundleResult result = bundle(pdf);
        try (PDDocument document = Loader.loadPDF(result.file().toFile())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Only in the stream"));
        }
    }

    private static byte[] hybrid() {
        String content = "BT /F 12 Tf 72 700 Td (Only in the stream) Tj ET";
        String[] objects = {
            "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
            "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
            "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n",
            "4 0 obj\n<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream\nendobj\n"
        };
        StringBuilder file = new StringBuilder("%PDF-1.5\n");
        int[] places = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            places[i] = file.length();
            file.append(objects[i]);
        }
        int stream = file.length();
        // Object 4, which the table below calls free.
        String entry = new String(new char[] {1, (char) (places[3] >> 8), (char) (places[3] & 0xFF), 0});
        file.append("5 0 obj\n<< /Type /XRef /Size 6 /W [1 2 1] /Index [4 1] /Length 4 >>\nstream\n")
                .append(entry)
                .append("\nendstream\nendobj\n");
        int table = file.length();
        file.append("xref\n0 6\n0000000004 65535 f \n");
        for (int i = 0; i < 3; i++) {
            file.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", places[i]));
        }
        file.append("0000000000 00000 f \n")
                .append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", stream))
                .append("trailer\n<< /Size 6 /Root 1 0 R /XRefStm ")
                .append(stream)
                .append(" >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
