package org.takedowndesk.media;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words on the pages of a PDF, as far as the limits let them be read.
public final class PdfText {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final PdfFile pdfs;
    private final Duration longest;

    public PdfText(Limits limits) {
        this(limits, LONGEST);
    }

    PdfText(Limits limits, Duration longest) {
        this.pdfs = new PdfFile(limits);
        this.longest = longest;
    }

    /// The text of a PDF, whole pages of it; empty if its pages say none or nobody can read them.
    ///
    /// @throws org.takedowndesk.work.ProblemException FILE_UNREADABLE if the file itself cannot be read
    public String of(Path file, int mostChars) {
        StringBuilder text = new StringBuilder();
        try {
            pdfs.read(file, document -> {
                try {
                    new Words(mostChars, longest).writeText(document, new Bounded(text, mostChars));
                } catch (EnoughException reached) {
                    // What was read until then counts.
                }
                return text;
            });
        } catch (BadContent damaged) {
            // Its pages up to the damage count.
        } catch (IOException e) {
            throw MediaReader.unreadable(file, e);
        }
        return text.toString();
    }

    /// Ends the reading where a limit is reached.
    private static final class EnoughException extends RuntimeException {
        EnoughException() {
            super("enough text", null, false, false);
        }
    }

    private static final class Words extends PDFTextStripper {

        private final int mostLetters;
        private final long start = System.nanoTime();
        private final Duration longest;
        private int letters;

        Words(int mostLetters, Duration longest) {
            this.mostLetters = mostLetters;
            this.longest = longest;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - start > longest.toNanos()) {
                throw new EnoughException();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (++letters > mostLetters) {
                throw new EnoughException();
            }
            super.processTextPosition(text);
        }
    }

    private static final class Bounded extends Writer {

        private final StringBuilder text;
        private final int mostChars;

        Bounded(StringBuilder text, int mostChars) {
            this.text = text;
            this.mostChars = mostChars;
        }

        @Override
        public void write(char[] chars, int from, int count) {
            if (text.length() + count > mostChars) {
                throw new EnoughException();
            }
            text.append(chars, from, count);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
