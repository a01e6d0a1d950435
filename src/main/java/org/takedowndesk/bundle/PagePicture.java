package org.takedowndesk.bundle;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Sets a page of another document as a picture of itself, with its words unseen behind it; for pages that may not
/// stand in an archival PDF as they are.
final class PagePicture {

    private static final float POINTS_AN_INCH = 72;
    private static final float FINEST = 300;
    private static final float COARSE = 200;

    /// A page of A3 at the finest, with some room.
    private static final double USUAL_PIXELS = 18e6;

    private static final double MOST_PIXELS = 40e6;
    private static final String NAME = "P";

    private final Draft draft;
    private final PDDocument document;

    PagePicture(Draft draft, PDDocument document) {
        this.draft = draft;
        this.document = document;
    }

    /// Fills `to` with the picture of a page, counted from 0.
    ///
    /// @throws NotShown if the page cannot be drawn as its author saw it
    void set(int number, PDPage page, COSDictionary to) throws IOException, NotShown {
        Canvas canvas = draft.canvas();
        PDRectangle box = page.getCropBox();
        canvas.save();
        canvas.transform(1, 0, 0, 1, box.getLowerLeftX(), box.getLowerLeftY());
        new HiddenText(draft.fonts(), canvas).write(document, number);
        canvas.restore();

        BufferedImage pixels = drawn(number, box);
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean turned = rotation % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        canvas.save();
        canvas.transform(Foot.upright(box, rotation));
        canvas.picture(NAME, new float[] {width, 0, 0, height, 0, 0}, new float[] {0, 0, width, height});
        canvas.restore();

        COSDictionary pictures = new COSDictionary();
        pictures.setItem(NAME, PixelStream.of(pixels, draft.scratch()));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, pictures);
        COSArray contents = new COSArray();
        contents.setDirect(true);
        contents.add(draft.content(canvas));
        to.setItem(COSName.TYPE, COSName.PAGE);
        to.setItem(COSName.MEDIA_BOX, box.getCOSArray());
        to.setItem(COSName.CROP_BOX, box.getCOSArray());
        if (rotation != 0) {
            to.setItem(COSName.ROTATE, COSInteger.get(rotation));
        }
        to.setItem(COSName.RESOURCES, resources);
        to.setItem(COSName.CONTENTS, contents);
    }

    private BufferedImage drawn(int number, PDRectangle box) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(number, dpi(box.getWidth(), box.getHeight()) / POINTS_AN_INCH, ImageType.RGB);
    }

    /// As fine as print where memory allows, as fine as a good scan on large sheets, and less on the very largest.
    static float dpi(float width, float height) {
        double inches = Math.max(1, width) * Math.max(1, height) / (POINTS_AN_INCH * POINTS_AN_INCH);
        double usual = Math.clamp(Math.sqrt(USUAL_PIXELS / inches), COARSE, FINEST);
        return (float) Math.min(usual, Math.sqrt(MOST_PIXELS / inches));
    }
}
