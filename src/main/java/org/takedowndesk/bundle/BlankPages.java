package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Tells whether a page without words shows anything else.
final class BlankPages {

    private static final int LARGE = 1 << 20;
    private static final Set<String> PAINTING =
            Set.of("Do", "BI", "sh", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

    private BlankPages() {}

    /// @param stamped whether the last content stream is our stamp
    static boolean isBlank(PDPage page, boolean stamped) throws IOException {
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            PDStream stream = streams.next();
            boolean stamp = stamped && !streams.hasNext();
            if (!stamp && paints(stream)) {
                return false;
            }
        }
        return true;
    }

    private static boolean paints(PDStream stream) throws IOException {
        if (stream.getLength() > LARGE) {
            return true;
        }
        PDFStreamParser parser = new PDFStreamParser(stream.toByteArray());
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator && PAINTING.contains(operator.getName())) {
                return true;
            }
        }
        return false;
    }
}
