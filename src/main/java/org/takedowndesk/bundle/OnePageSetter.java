package org.takedowndesk.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Sets a page of facts, words and pictures: what is written first, and the pictures in the room that is left.
final class OnePageSetter {

    private static final float POINTS_AN_INCH = 72;
    private static final float GAP = 12;
    private static final float PRINT_SIZE = 7;
    private static final float PRINT_LEADING = 10;
    private static final float LABEL = 12;

    /// A screen pixel at its usual size: pictures are not blown up beyond it.
    private static final float LARGEST_PIXEL = 0.75f;

    /// A capture that is so many times taller than its place shows its upper part; the whole could not be read.
    private static final float TALL = 2.2f;

    /// The least height in which pictures say anything.
    private static final float LEAST = 120;

    private final Draft draft;
    private final OnePage page;
    private final Fineness fineness;
    private final PictureSource source;

    OnePageSetter(Draft draft, OnePage page, Fineness fineness) {
        this.draft = draft;
        this.page = page;
        this.fineness = fineness;
        this.source = new PictureSource(draft.scratch());
    }

    /// Where a picture goes.
    ///
    /// @param clipped whether only its upper part is shown
    private record Place(float x, float y, float width, float height, float clipBottom, boolean clipped) {}

    /// @throws ProblemException FILE_UNREADABLE if a picture is not the one its hash names or cannot be drawn,
    ///     NOT_ALLOWED if there is no room for all of it
    void set() throws IOException {
        Flow flow = new Flow(draft, "");
        Blocks blocks = new Blocks(flow);
        blocks.title(page.title(), page.subtitle().isBlank() ? List.of() : List.of(page.subtitle()));
        blocks.facts(page.facts());
        if (!page.words().isBlank()) {
            blocks.paragraph(page.words());
        }
        float print = page.pictures().size() * PRINT_LEADING + GAP;
        float bottom = Sheet.BOTTOM + print;
        if (flow.pages() > 1 || (!page.pictures().isEmpty() && flow.y() - bottom < LEAST)) {
            throw noRoom();
        }
        if (!page.pictures().isEmpty()) {
            pictures(flow, bottom);
            print(flow);
        }
        flow.end();
        if (flow.pages() > 1) {
            throw noRoom();
        }
    }

    private ProblemException noRoom() {
        return new ProblemException(
                Problem.NOT_ALLOWED,
                draft.texts().get("bundle.onePage.page", page.title()),
                draft.texts().get("bundle.onePage.noRoom"));
    }

    private void pictures(Flow flow, float bottom) throws IOException {
        List<Picture> read = new ArrayList<>();
        for (SheetPicture picture : page.pictures()) {
            read.add(whole(picture));
        }
        boolean beside = isBetterBeside(flow, bottom, read);
        Map<String, COSStream> images = new LinkedHashMap<>();
        for (int i = 0; i < read.size(); i++) {
            float[] cell = cell(flow, bottom, i, read.size(), beside);
            Place place = place(read.get(i), cell);
            Picture picture = fine(page.pictures().get(i), read.get(i), place);
            String name = "P" + i;
            images.put(name, picture.image());
            draw(flow.canvas(), page.pictures().get(i), name, picture, place);
        }
        draft.addPictures(flow.leaf(), images);
    }

    private void draw(Canvas canvas, SheetPicture of, String name, Picture picture, Place place) {
        String label = Legible.line(of.label())
                + (place.clipped() ? " · " + draft.texts().get("bundle.onePage.upperPart") : "");
        canvas.tag(draft.part().addFigure(label));
        float shown = place.y() + place.height() - place.clipBottom();
        canvas.picture(name, picture.matrix(place.x(), place.y(), place.width(), place.height()), new float[] {
            place.x(), place.clipBottom(), place.width(), shown
        });
        canvas.frame(place.x() - 0.5f, place.clipBottom() - 0.5f, place.width() + 1, shown + 1, 0.5f, Ink.RULE);
        canvas.tag(draft.part().add(Tag.PARAGRAPH));
        canvas.text(place.x(), place.clipBottom() - PRINT_LEADING, label, Fonts.Face.TEXT, PRINT_SIZE, Ink.MUTED);
    }

    /// The hashes, so that whoever has the files can compare.
    private void print(Flow flow) {
        Canvas canvas = flow.canvas();
        float y = Sheet.BOTTOM + page.pictures().size() * PRINT_LEADING;
        for (SheetPicture picture : page.pictures()) {
            y -= PRINT_LEADING;
            canvas.tag(draft.part().add(Tag.PARAGRAPH));
            String about = draft.wrap()
                    .lines(
                            Legible.line(picture.label() + " · " + picture.note()),
                            Fonts.Face.TEXT,
                            PRINT_SIZE,
                            flow.measure() * 0.38f,
                            1)
                    .getFirst();
            canvas.text(flow.left(), y, about, Fonts.Face.TEXT, PRINT_SIZE, Ink.MUTED);
            canvas.textRight(
                    flow.right(), y, "SHA-256 " + picture.sha256(), Fonts.Face.CODE, PRINT_SIZE - 0.6f, Ink.MUTED);
        }
    }

    private float[] cell(Flow flow, float bottom, int index, int count, boolean beside) {
        float height = flow.y() - bottom;
        if (beside) {
            float width = (flow.measure() - GAP * (count - 1)) / count;
            return new float[] {flow.left() + index * (width + GAP), bottom + LABEL, width, height - LABEL};
        }
        float each = (height - GAP * (count - 1)) / count;
        float top = flow.y() - index * (each + GAP);
        return new float[] {flow.left(), top - each + LABEL, flow.measure(), each - LABEL};
    }

    /// Pictures that are shown whole come before larger ones of which only a part is.
    private boolean isBetterBeside(Flow flow, float bottom, List<Picture> read) {
        long cutBeside = cut(flow, bottom, read, true);
        long cutBelow = cut(flow, bottom, read, false);
        return cutBeside == cutBelow
                ? fits(flow, bottom, read, true) > fits(flow, bottom, read, false)
                : cutBeside < cutBelow;
    }

    /// Of how many pictures only the upper part would be shown.
    private long cut(Flow flow, float bottom, List<Picture> read, boolean beside) {
        return IntStream.range(0, read.size())
                .mapToObj(i -> place(read.get(i), cell(flow, bottom, i, read.size(), beside)))
                .filter(Place::clipped)
                .count();
    }

    /// How large the smallest picture would be printed.
    private float fits(Flow flow, float bottom, List<Picture> read, boolean beside) {
        float least = Float.MAX_VALUE;
        for (int i = 0; i < read.size(); i++) {
            Place place = place(read.get(i), cell(flow, bottom, i, read.size(), beside));
            least = Math.min(least, place.width() / read.get(i).shownWidth());
        }
        return least;
    }

    private static Place place(Picture picture, float[] cell) {
        float wide = picture.shownWidth();
        float high = picture.shownHeight();
        boolean tall = high / wide > TALL * cell[3] / cell[2];
        float scale = Math.min(
                tall ? cell[2] / wide : Math.min(cell[2] / wide, cell[3] / high), LARGEST_PIXEL * picture.shrunk());
        float width = wide * scale;
        float height = high * scale;
        float top = cell[1] + cell[3];
        float shown = Math.min(height, cell[3]);
        return new Place(cell[0], top - height, width, height, top - shown, height > cell[3] + 1);
    }

    private Picture whole(SheetPicture picture) throws IOException {
        byte[] hash = Sha256.of(picture.file());
        if (hash.length == 0) {
            throw unreadable(picture, draft.texts().get("bundle.onePage.missing"), null);
        }
        String now = HexFormat.of().formatHex(hash);
        if (!now.equals(picture.sha256())) {
            throw unreadable(picture, draft.texts().get("bundle.onePage.changed", now), null);
        }
        return read(
                picture, () -> source.picture(picture.file(), FileKind.of(picture.file()), Files.size(picture.file())));
    }

    /// A way to read a picture.
    private interface Reading {
        Picture read() throws IOException, NotShown;
    }

    /// Whatever hinders it, the picture is named; but for a full disk, onto which pictures are decoded.
    private Picture read(SheetPicture picture, Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (NotShown refused) {
            throw unreadable(picture, draft.texts().get(refused.reason().key(), refused.detail()), refused);
        } catch (IOException e) {
            if (Failures.writing(picture.file(), e).problem() == Problem.DISK_FULL) {
                throw e;
            }
            String damaged = draft.texts().get(BundleRemark.Reason.DAMAGED.key(), FileKind.of(picture.file()));
            throw unreadable(picture, damaged, e);
        }
    }

    private static ProblemException unreadable(SheetPicture picture, String reason, @Nullable Exception cause) {
        return new ProblemException(Problem.FILE_UNREADABLE, cause, picture.label(), reason);
    }

    private Picture fine(SheetPicture picture, Picture whole, Place place) throws IOException {
        int most = Math.max(1, (int) (Math.max(place.width(), place.height()) * fineness.dots() / POINTS_AN_INCH));
        boolean tooFine = Math.max(whole.shownWidth(), whole.shownHeight()) > most;
        if (fineness.isAsItIs()) {
            return tooFine
                    ? read(picture, () -> source.smaller(picture.file(), FileKind.of(picture.file()), most))
                    : whole;
        }
        int side = Math.min(most, Math.max(whole.shownWidth(), whole.shownHeight()));
        return read(picture, () -> source.photo(picture.file(), side, fineness.quality()));
    }
}
