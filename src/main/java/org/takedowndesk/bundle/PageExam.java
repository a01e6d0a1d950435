package org.takedowndesk.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Follows a page of another document step by step and tells whether it may stand in an archival PDF as it is.
///
/// Says yes only to what it knows. A page that is refused becomes a picture, which costs little; a page let through
/// wrongly would make the claim of the whole bundle false.
final class PageExam extends PageWalk {

    private static final Set<String> OPERATORS = Set.of(
            ("b B b* B* BDC BI BMC BT BX c cm CS cs d Do DP EI EMC ET EX f F f* G g gs h i ID j J l m M MP n q Q re RG"
                            + " rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"")
                    .split(" "));

    /// The standard allows 28; the bundle adds one of its own.
    private static final int DEEPEST_STATE = 26;

    private final ObjectExam objects = new ObjectExam();
    private final SyntaxExam syntax = new SyntaxExam();
    private final IdentityHashMap<COSDictionary, FontExam> fonts = new IdentityHashMap<>();
    private final Set<COSBase> followed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> doubts = new ArrayList<>();

    /// Why the page may not be merged as it is; empty if it may.
    ///
    /// @param notes those of the page as they would be copied
    /// @throws NotShown if following it takes no end
    List<String> doubts(PDPage page, List<PdfAnnotations.Note> notes) throws NotShown {
        doubts.clear();
        restart();
        try {
            COSDictionary dictionary = page.getCOSObject();
            PDResources resources = page.getResources();
            require(resources != null && syntax.fits(resources.getCOSObject()), "resources");
            require(syntax.fits(dictionary.getItem(COSName.CONTENTS)), "content");
            require(syntax.fits(dictionary.getItem(COSName.GROUP)), "group");
            require(PageBoxes.fit(page), "boxes");
            if (resources != null) {
                require(objects.group(dictionary.getCOSDictionary(COSName.GROUP), colours(resources)), "group");
                enter(resources);
            }
            require(HexStrings.fit(page), "strings");
            if (doubts.isEmpty()) {
                processPage(page);
            }
            for (PdfAnnotations.Note note : notes) {
                require(NoteExam.fits(note) && syntax.fits(note.copy()), "notes");
                COSStream look = note.look();
                if (doubts.isEmpty() && look != null) {
                    follow(look);
                }
            }
        } catch (IOException | RuntimeException e) {
            if (isEndless()) {
                throw new NotShown(BundleRemark.Reason.TOO_COMPLEX, "");
            }
            require(false, String.valueOf(e.getMessage()));
        }
        return List.copyOf(doubts);
    }

    private void require(boolean fits, String what) {
        if (!fits && doubts.size() < 20) {
            doubts.add(what);
        }
    }

    /// A form on its own: the look of a note, the mask of a state.
    private void follow(COSStream form) throws IOException {
        if (followed.add(form)
                && PDXObject.createXObject(form, getResources())
                        instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject content) {
            form(content.getCOSObject());
            processStreamOf(content);
        }
    }

    private void processStreamOf(org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject content) throws IOException {
        if (content instanceof PDTransparencyGroup group) {
            processTransparencyGroup(group);
        } else {
            showForm(content);
        }
    }

    private void enter(PDResources resources) throws IOException {
        require(objects.colours().fitsDefaults(colours(resources)), "default colours");
    }

    @Override
    protected void processOperator(Operator operator, @Nullable List<COSBase> given) throws IOException {
        // Operators that stand for two others hand the second one nothing.
        List<COSBase> operands = given == null ? List.of() : given;
        countStep();
        if (!doubts.isEmpty()) {
            return;
        }
        String name = operator.getName();
        require(OPERATORS.contains(name), "operator " + name);
        for (COSBase operand : operands) {
            require(syntaxOf(operand), "operand");
        }
        PDResources resources = getResources();
        if (resources == null) {
            require(false, "no resources");
            return;
        }
        COSBase last = operands.isEmpty() ? null : operands.getLast();
        switch (name) {
            case "k", "K" -> require(false, "inks");
            case "cs", "CS" -> require(objects.colours().fits(last, colours(resources)), "colours " + last);
            case "scn", "SCN" -> pattern(last, resources);
            case "sh" -> shading(entry(resources, COSName.SHADING, last));
            case "ri" -> require(ObjectExam.isIntent(last), "intent");
            case "gs" ->
                require(
                        entry(resources, COSName.EXT_G_STATE, last) instanceof COSDictionary state
                                && ObjectExam.state(state),
                        "state");
            case "Do" -> object(entry(resources, COSName.XOBJECT, last), resources);
            case "Tf" ->
                require(
                        !operands.isEmpty()
                                && entry(resources, COSName.FONT, operands.getFirst()) instanceof COSDictionary,
                        "font");
            case "BI" -> require(objects.inlinePicture(operator.getImageParameters(), colours(resources)), "picture");
            case "q" -> require(getGraphicsStackSize() <= DEEPEST_STATE, "nesting");
            default -> {
                // Nothing but numbers.
            }
        }
        if (doubts.isEmpty()) {
            super.processOperator(operator, operands);
        }
        if (name.equals("gs") && doubts.isEmpty()) {
            mask(entry(resources, COSName.EXT_G_STATE, last));
        }
    }

    private boolean syntaxOf(COSBase operand) throws IOException {
        try {
            return syntax.fits(operand);
        } catch (NotShown e) {
            throw new IOException(e);
        }
    }

    private void object(@Nullable COSBase object, PDResources resources) throws IOException {
        if (!(object instanceof COSStream stream)) {
            require(false, "missing object");
        } else if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            require(objects.picture(stream, colours(resources)), "picture");
        } else {
            form(stream);
        }
    }

    private void form(COSStream form) throws IOException {
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        COSDictionary named = own == null ? null : own.getCOSDictionary(COSName.COLORSPACE);
        require(COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE)) && own != null, "form");
        require(objects.colours().fitsDefaults(named), "default colours");
        require(objects.group(form.getCOSDictionary(COSName.GROUP), named), "group");
        require(HexStrings.fit(form), "strings");
    }

    private void pattern(@Nullable COSBase name, PDResources resources) throws IOException {
        if (!(name instanceof COSName)) {
            return;
        }
        COSBase pattern = entry(resources, COSName.PATTERN, name);
        if (pattern instanceof COSStream tile) {
            if (followed.add(tile)) {
                COSDictionary own = tile.getCOSDictionary(COSName.RESOURCES);
                require(own != null && HexStrings.fit(tile), "tile");
                require(
                        own != null && objects.colours().fitsDefaults(own.getCOSDictionary(COSName.COLORSPACE)),
                        "tile");
                if (doubts.isEmpty()) {
                    processTilingPattern(new PDTilingPattern(tile, null), null, null);
                }
            }
        } else if (pattern instanceof COSDictionary smooth) {
            shading(smooth.getDictionaryObject(COSName.SHADING));
            COSDictionary state = smooth.getCOSDictionary(COSName.EXT_G_STATE);
            require(state == null, "state of a shading");
        } else {
            require(false, "missing pattern");
        }
    }

    private void shading(@Nullable COSBase shading) throws IOException {
        PDResources resources = getResources();
        require(
                shading instanceof COSDictionary smooth
                        && objects.colours().fits(smooth.getDictionaryObject(COSName.COLORSPACE), colours(resources)),
                "shading");
    }

    private void mask(@Nullable COSBase state) throws IOException {
        COSDictionary mask = state instanceof COSDictionary known ? known.getCOSDictionary(COSName.SMASK) : null;
        if (mask != null) {
            COSBase transfer = mask.getDictionaryObject(COSName.getPDFName("TR"));
            require(transfer == null || COSName.IDENTITY.equals(transfer), "mask");
            if (mask.getDictionaryObject(COSName.G) instanceof COSStream group) {
                follow(group);
            } else {
                require(false, "mask");
            }
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        FontExam exam = fonts.get(font.getCOSObject());
        if (exam == null) {
            exam = new FontExam(font);
            fonts.put(font.getCOSObject(), exam);
        }
        boolean unseen = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        require(exam.fits(code, unseen), "font " + font.getName());
    }
}
