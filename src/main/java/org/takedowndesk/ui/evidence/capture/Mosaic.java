package org.takedowndesk.ui.evidence.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a region of the desktop is put together from the pixels of the screens it lies on; numbers alone.
///
/// A region may lie on several screens where all have the same scale. Where scales differ it is cut from the screen
/// that holds most of it, for pixels of two sizes do not make one picture.
///
/// @param pixels where the picture lies, in pixels from the left upper corner of the one screen, or of all together
/// @param gaps whether a part of the picture lies on no screen; that part stays transparent
record Mosaic(CaptureRegion.Pixels pixels, List<Piece> pieces, boolean gaps) {

    /// A screen with the size of its picture in pixels.
    record Tile(CaptureRegion.Monitor monitor, int width, int height) {}

    /// A part of one screen's picture and where in the whole it goes.
    ///
    /// @param tile counts from 0 in the order of the screens
    record Piece(int tile, CaptureRegion.Pixels part, int toX, int toY) {}

    Mosaic {
        pieces = List.copyOf(pieces);
    }

    /// Empty where the region lies on no screen.
    static Optional<Mosaic> of(CaptureRegion region, List<Tile> tiles) {
        List<Integer> touched = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            if (region.within(tiles.get(i).monitor().bounds()).isPresent()) {
                touched.add(i);
            }
        }
        if (touched.size() < 2 || !CaptureRegion.oneScale(monitors(tiles))) {
            return touched.stream()
                    .max(Comparator.comparingDouble(i -> shared(region, tiles.get(i))))
                    .flatMap(i -> ofOne(region, tiles, i));
        }
        return Optional.of(ofSeveral(region, tiles, touched));
    }

    private static Optional<Mosaic> ofOne(CaptureRegion region, List<Tile> tiles, int i) {
        Tile tile = tiles.get(i);
        return region.pixels(tile.monitor(), tile.width(), tile.height())
                .map(pixels -> new Mosaic(pixels, List.of(new Piece(i, pixels, 0, 0)), false));
    }

    private static Mosaic ofSeveral(CaptureRegion region, List<Tile> tiles, List<Integer> touched) {
        CaptureRegion desktop = CaptureRegion.desktop(monitors(tiles)).orElseThrow();
        double scaleX = tiles.getFirst().monitor().scaleX();
        double scaleY = tiles.getFirst().monitor().scaleY();
        CaptureRegion.Monitor whole = new CaptureRegion.Monitor(1, desktop, scaleX, scaleY);
        CaptureRegion.Pixels wanted =
                region.pixels(whole, Integer.MAX_VALUE, Integer.MAX_VALUE).orElseThrow();
        List<Piece> onDesktop = new ArrayList<>();
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int i : touched) {
            Tile tile = tiles.get(i);
            int offX = (int) Math.round((tile.monitor().bounds().x() - desktop.x()) * scaleX);
            int offY = (int) Math.round((tile.monitor().bounds().y() - desktop.y()) * scaleY);
            int fromX = Math.max(wanted.x(), offX);
            int fromY = Math.max(wanted.y(), offY);
            int endX = Math.min(wanted.x() + wanted.width(), offX + tile.width());
            int endY = Math.min(wanted.y() + wanted.height(), offY + tile.height());
            if (endX > fromX && endY > fromY) {
                CaptureRegion.Pixels part =
                        new CaptureRegion.Pixels(fromX - offX, fromY - offY, endX - fromX, endY - fromY);
                onDesktop.add(new Piece(i, part, fromX, fromY));
                left = Math.min(left, fromX);
                top = Math.min(top, fromY);
                right = Math.max(right, endX);
                bottom = Math.max(bottom, endY);
            }
        }
        CaptureRegion.Pixels pixels = new CaptureRegion.Pixels(left, top, right - left, bottom - top);
        List<Piece> pieces = new ArrayList<>();
        long covered = 0;
        for (Piece piece : onDesktop) {
            pieces.add(new Piece(piece.tile(), piece.part(), piece.toX() - left, piece.toY() - top));
            covered += (long) piece.part().width() * piece.part().height();
        }
        return new Mosaic(pixels, pieces, covered < (long) pixels.width() * pixels.height());
    }

    private static double shared(CaptureRegion region, Tile tile) {
        return region.within(tile.monitor().bounds())
                .map(part -> part.width() * part.height())
                .orElse(0.0);
    }

    private static List<CaptureRegion.Monitor> monitors(List<Tile> tiles) {
        return tiles.stream().map(Tile::monitor).toList();
    }
}
