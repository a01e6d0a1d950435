package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.state.SetRenderingIntent;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// Walks through the content of a page with its forms and texts, as far as fonts and places need it, and not without
/// end.
abstract class PageWalk extends PDFStreamEngine {

    private static final long MOST_STEPS = 5_000_000;

    private long steps;

    PageWalk() {
        List<OperatorProcessor> followedOperators = List.of(
                new Concatenate(this),
                new Save(this),
                new Restore(this),
                new DrawObject(this),
                new SetGraphicsStateParameters(this),
                new SetMatrix(this),
                new SetRenderingIntent(this),
                new BeginText(this),
                new EndText(this),
                new MoveText(this),
                new MoveTextSetLeading(this),
                new NextLine(this),
                new SetFontAndSize(this),
                new SetTextLeading(this),
                new SetTextRenderingMode(this),
                new ShowText(this),
                new ShowTextAdjusted(this),
                new ShowTextLine(this),
                new ShowTextLineAndSpace(this));
        followedOperators.forEach(this::addOperator);
    }

    /// Begins another page.
    void restart() {
        steps = 0;
    }

    /// Whether the page has more steps than any page needs: then neither can it be drawn.
    boolean isEndless() {
        return steps > MOST_STEPS;
    }

    void countStep() throws IOException {
        steps++;
        if (isEndless()) {
            throw new IOException("too many steps");
        }
    }

    static @Nullable COSBase entry(PDResources resources, COSName kind, @Nullable COSBase name) {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(kind);
        return all != null && name instanceof COSName key ? all.getDictionaryObject(key) : null;
    }

    /// The colour spaces that have names.
    static @Nullable COSDictionary colours(PDResources resources) {
        return resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        throw e;
    }
}
