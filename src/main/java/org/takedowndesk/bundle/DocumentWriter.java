package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes a document as `PDDocument.save` does without object streams, except that it lets each stream hand on its
/// bytes in steps as large as it likes: PDFBox copies them by 4 KB, which is most of what passing gigabytes on costs.
final class DocumentWriter extends COSWriter {

    DocumentWriter(OutputStream out) {
        super(out, CompressParameters.NO_COMPRESSION);
    }

    /// Fonts must have been [embedded][Fonts#embed()] before, and the document is not encrypted.
    @Override
    public void write(PDDocument document) throws IOException {
        document.getDocument().setIsXRefStream(false);
        super.write(document);
    }

    @Override
    public void visitFromStream(COSStream stream) throws IOException {
        visitFromDictionary(stream);
        getStandardOutput().write(STREAM);
        getStandardOutput().writeCRLF();
        if (stream.hasData()) {
            try (InputStream bytes = stream.createRawInputStream()) {
                bytes.transferTo(getStandardOutput());
            }
        }
        getStandardOutput().writeCRLF();
        getStandardOutput().write(ENDSTREAM);
        getStandardOutput().writeEOL();
    }
}
