package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;

/// How finely the pictures of a page are printed; none is decoded.
final class PlacedPictures extends PDFStreamEngine {

    /// A hundredth more comes from rounding a picture's place, not from its pixels.
    static final double ROUNDING = 1.01;

    private static final double POINTS_AN_INCH = 72;

    private double finest;

    private PlacedPictures() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        // Forms are entered; pictures are only measured, below.
        addOperator(new DrawObject(this));
    }

    /// Dots an inch of the page's finest picture; 0 if it has none.
    static double finest(PDPage page) throws IOException {
        PlacedPictures pictures = new PlacedPictures();
        pictures.processPage(page);
        return pictures.finest;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)
                && operands.size() == 1
                && operands.getFirst() instanceof COSName name
                && measured(name)) {
            return;
        }
        super.processOperator(operator, operands);
    }

    private boolean measured(COSName name) {
        PDResources resources = getResources();
        if (resources == null || !resources.isImageXObject(name)) {
            return false;
        }
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (all != null && all.getDictionaryObject(name) instanceof COSStream picture) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            double across = Math.hypot(place.getScaleX(), place.getShearY());
            double down = Math.hypot(place.getScaleY(), place.getShearX());
            note(picture.getInt(COSName.WIDTH, 0), across);
            note(picture.getInt(COSName.HEIGHT, 0), down);
        }
        return true;
    }

    private void note(int pixels, double points) {
        if (points > 0) {
            finest = Math.max(finest, pixels * POINTS_AN_INCH / points);
        }
    }
}
