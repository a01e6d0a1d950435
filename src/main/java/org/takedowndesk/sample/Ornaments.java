package org.takedowndesk.sample;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// What is drawn on a paper besides its words: an office's frame, a seal, and the marks of a sample.
final class Ornaments {

    private static final float WIDTH = Paper.WIDTH;
    private static final float HEIGHT = Paper.HEIGHT;
    private static final Color RED = new Color(0xC0392B);

    private Ornaments() {}

    /// Two bands of waves within a double line.
    static void frame(PDPageContentStream stream, Color accent) throws IOException {
        stream.setStrokingColor(accent);
        stream.setLineWidth(1.6f);
        stream.addRect(26, 26, WIDTH - 52, HEIGHT - 52);
        stream.stroke();
        stream.setLineWidth(0.5f);
        stream.addRect(46, 46, WIDTH - 92, HEIGHT - 92);
        stream.stroke();
        for (int phase = 0; phase < 3; phase++) {
            wave(stream, phase, WIDTH - 72, true);
            wave(stream, phase, HEIGHT - 72, false);
        }
    }

    private static void wave(PDPageContentStream stream, int phase, float length, boolean along) throws IOException {
        int steps = (int) (length / 3);
        for (float edge : along ? new float[] {36, HEIGHT - 36} : new float[] {36, WIDTH - 36}) {
            for (int i = 0; i <= steps; i++) {
                float at = 36 + length * i / steps;
                float off = edge + 7 * (float) Math.sin(at / 9 + phase * 2.1);
                float px = along ? at : off;
                float py = along ? off : at;
                if (i == 0) {
                    stream.moveTo(px, py);
                } else {
                    stream.lineTo(px, py);
                }
            }
            stream.stroke();
        }
    }

    /// A round seal that says what it is not.
    static void seal(PDPageContentStream page, PDFont bold, float x, float centre) throws IOException {
        PDExtendedGraphicsState thin = new PDExtendedGraphicsState();
        thin.setStrokingAlphaConstant(0.75f);
        thin.setNonStrokingAlphaConstant(0.75f);
        page.saveGraphicsState();
        page.setGraphicsStateParameters(thin);
        page.setStrokingColor(RED);
        page.setNonStrokingColor(RED);
        page.setLineWidth(2.2f);
        circle(page, x, centre, 44);
        page.stroke();
        star(page, x, centre, 13);
        page.fill();
        String words = "样本印章非真实SAMPLE";
        for (int i = 0; i < words.length(); i++) {
            double angle = Math.toRadians(215 - i * 250.0 / (words.length() - 1));
            Matrix matrix = new Matrix();
            matrix.translate((float) (x + 33 * Math.cos(angle)), (float) (centre + 33 * Math.sin(angle)));
            matrix.rotate(angle - Math.PI / 2);
            page.beginText();
            page.setFont(bold, 9);
            page.setTextMatrix(matrix);
            page.showText(words.substring(i, i + 1));
            page.endText();
        }
        page.restoreGraphicsState();
    }

    private static void circle(PDPageContentStream page, float x, float centre, float radius) throws IOException {
        float bend = radius * 0.5523f;
        page.moveTo(x - radius, centre);
        page.curveTo(x - radius, centre + bend, x - bend, centre + radius, x, centre + radius);
        page.curveTo(x + bend, centre + radius, x + radius, centre + bend, x + radius, centre);
        page.curveTo(x + radius, centre - bend, x + bend, centre - radius, x, centre - radius);
        page.curveTo(x - bend, centre - radius, x - radius, centre - bend, x - radius, centre);
    }

    private static void star(PDPageContentStream page, float x, float centre, float radius) throws IOException {
        for (int i = 0; i < 5; i++) {
            double angle = Math.toRadians(90 + i * 144);
            float px = (float) (x + radius * Math.cos(angle));
            float py = (float) (centre + radius * Math.sin(angle));
            if (i == 0) {
                page.moveTo(px, py);
            } else {
                page.lineTo(px, py);
            }
        }
        page.closePath();
    }

    /// Says across a page, and at `height` in a line, that it is a sample.
    static void mark(PDDocument document, PDPage sheet, PDFont bold, float height) throws IOException {
        try (PDPageContentStream over =
                new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.APPEND, true, true)) {
            PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
            faint.setNonStrokingAlphaConstant(0.13f);
            over.saveGraphicsState();
            over.setGraphicsStateParameters(faint);
            over.setNonStrokingColor(RED);
            over.beginText();
            over.setFont(bold, 78);
            Matrix matrix = new Matrix();
            matrix.translate(118, 250);
            matrix.rotate(Math.toRadians(45));
            over.setTextMatrix(matrix);
            over.showText("SAMPLE 样本");
            over.endText();
            over.restoreGraphicsState();
            over.beginText();
            over.setFont(bold, 8.5f);
            over.setNonStrokingColor(RED);
            over.newLineAtOffset((WIDTH - Typeset.width(bold, 8.5f, Paper.MARK)) / 2, height);
            over.showText(Paper.MARK);
            over.endText();
        }
    }
}
