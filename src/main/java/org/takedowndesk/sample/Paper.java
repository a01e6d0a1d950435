package org.takedowndesk.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.jspecify.annotations.Nullable;

/// Sets one paper of the sample as a PDF file, from the top of the page down, each page marked as a sample.
///
/// The same calls give the same bytes.
final class Paper {

    static final String MARK = "Sample – not a real document  样本，非真实文件";

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float MARGIN = 62;
    private static final Color INK = new Color(0x22252A);
    private static final Color QUIET = new Color(0x6A7078);

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private final Color accent;
    private final boolean certificate;
    private PDPageContentStream page;
    private float y;

    /// @param certificate whether pages carry an office's ornamental frame
    Paper(PaperFaces faces, Color accent, boolean certificate) {
        this.accent = accent;
        this.certificate = certificate;
        try {
            this.regular = PDType0Font.load(document, faces.regular(), true);
            this.bold = PDType0Font.load(document, faces.bold(), true);
            this.page = open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream open() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        PDPageContentStream stream = new PDPageContentStream(document, sheet);
        if (certificate) {
            Ornaments.frame(stream, accent);
        }
        y = HEIGHT - (certificate ? 96 : MARGIN);
        return stream;
    }

    private interface Work {
        void run() throws IOException;
    }

    private Paper doing(float room, Work work) {
        try {
            if (y - room < MARGIN + 26) {
                page.close();
                page = open();
            }
            work.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Paper title(String text, String below) {
        return doing(80, () -> {
            centred(bold, 22, text, accent);
            y -= 6;
            centred(regular, 11.5f, below, QUIET);
            y -= 14;
        });
    }

    Paper head(String left, String right) {
        return doing(40, () -> {
            show(bold, 12.5f, MARGIN, left, accent);
            show(regular, 9, WIDTH - MARGIN - Typeset.width(regular, 9, right), right, QUIET);
            y -= 10;
            line(MARGIN, WIDTH - MARGIN, accent, 1.2f);
            y -= 22;
        });
    }

    Paper section(String text) {
        return doing(60, () -> {
            y -= 8;
            show(bold, 12, MARGIN, text, INK);
            y -= 20;
        });
    }

    /// A label and its value on one row, the value wrapped.
    Paper field(String label, String value) {
        List<String> lines = Typeset.wrap(regular, 10.5f, value, WIDTH - 2 * MARGIN - 170);
        return doing(lines.size() * 16 + 8, () -> {
            show(regular, 9.5f, MARGIN, label, QUIET);
            for (String each : lines) {
                show(regular, 10.5f, MARGIN + 170, each, INK);
                y -= 16;
            }
            y -= 5;
        });
    }

    Paper paragraph(String text) {
        Typeset.wrap(regular, 10.5f, text, WIDTH - 2 * MARGIN)
                .forEach(each -> doing(17, () -> {
                    show(regular, 10.5f, MARGIN, each, INK);
                    y -= 17;
                }));
        y -= 7;
        return this;
    }

    /// A row of cells; `columns` are their left edges from the margin. The first row is usually `strong`.
    Paper row(boolean strong, float[] columns, String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            float right = i + 1 < columns.length ? columns[i + 1] : WIDTH - 2 * MARGIN;
            wrapped.add(Typeset.wrap(strong ? bold : regular, 9.5f, cells[i], right - columns[i] - 8));
        }
        int most = wrapped.stream().mapToInt(List::size).max().orElse(1);
        return doing(most * 14 + 12, () -> {
            float top = y;
            for (int i = 0; i < cells.length; i++) {
                y = top;
                for (String each : wrapped.get(i)) {
                    show(strong ? bold : regular, 9.5f, MARGIN + columns[i], each, INK);
                    y -= 14;
                }
            }
            y = top - most * 14 + 4;
            line(MARGIN, WIDTH - MARGIN, new Color(0xC9CED6), strong ? 1 : 0.5f);
            y -= 16;
        });
    }

    Paper picture(BufferedImage image, float width, String caption) {
        float height = width * image.getHeight() / image.getWidth();
        return doing(height + 34, () -> {
            var embedded = JPEGFactory.createFromImage(document, image, 0.85f);
            page.drawImage(embedded, (WIDTH - width) / 2, y - height + 8, width, height);
            y -= height + 6;
            centred(regular, 9, caption, QUIET);
            y -= 8;
        });
    }

    /// A signature line, and the round seal over it if the paper has one.
    Paper signed(String who, String place, boolean sealed) {
        return doing(140, () -> {
            y -= 46;
            show(regular, 10.5f, WIDTH - MARGIN - 250, who, INK);
            y -= 18;
            show(regular, 10.5f, WIDTH - MARGIN - 250, place, INK);
            if (sealed) {
                Ornaments.seal(page, bold, WIDTH - MARGIN - 90, y + 26);
            }
            y -= 40;
        });
    }

    Paper nextPage() {
        return doing(HEIGHT, () -> {});
    }

    Paper space(float points) {
        y -= points;
        return this;
    }

    private void line(float from, float to, Color color, float thickness) throws IOException {
        page.setStrokingColor(color);
        page.setLineWidth(thickness);
        page.moveTo(from, y);
        page.lineTo(to, y);
        page.stroke();
    }

    private void centred(PDFont font, float size, String text, Color color) throws IOException {
        for (String each : Typeset.wrap(font, size, text, WIDTH - 2 * MARGIN)) {
            show(font, size, (WIDTH - Typeset.width(font, size, each)) / 2, each, color);
            y -= size * 1.45f;
        }
    }

    private void show(PDFont font, float size, float x, String text, Color color) throws IOException {
        page.beginText();
        page.setNonStrokingColor(color);
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    /// The finished file.
    byte[] toBytes() {
        return finish(null);
    }

    /// The finished file, which nobody can open without the password.
    byte[] toBytesWithPassword(String password) {
        return finish(password);
    }

    private byte[] finish(@Nullable String password) {
        try (document) {
            page.close();
            for (PDPage sheet : document.getPages()) {
                Ornaments.mark(document, sheet, bold, certificate ? 56 : 34);
            }
            document.getDocumentInformation().setTitle(MARK);
            document.setDocumentId((long) document.getNumberOfPages());
            if (password != null) {
                // The key is made from the id; left to itself the id is made from the time.
                COSString id = new COSString("takedowndesk0001".getBytes(StandardCharsets.US_ASCII));
                document.getDocument().setDocumentID(new COSArray(List.of(id, id)));
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy(password + "-owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
