package org.takedowndesk.ui.evidence.capture;

import java.util.List;
import java.util.Optional;

/// All screens as they looked at one moment, to cut regions from.
record Snapshot(List<ScreenSource.Shot> shots) {

    /// A region's pixels and where they come from.
    ///
    /// @param screens those it lies on, from the first
    record Cut(PixelPicture picture, Mosaic mosaic, List<ScreenSource.Shot> screens) {
        Cut {
            screens = List.copyOf(screens);
        }
    }

    Snapshot {
        shots = List.copyOf(shots);
    }

    List<CaptureRegion.Monitor> monitors() {
        return shots.stream().map(ScreenSource.Shot::monitor).toList();
    }

    /// What the region would be put together from; empty where it lies on no screen.
    Optional<Mosaic> mosaic(CaptureRegion region) {
        List<Mosaic.Tile> tiles = shots.stream()
                .map(shot -> new Mosaic.Tile(
                        shot.monitor(), shot.picture().width(), shot.picture().height()))
                .toList();
        return Mosaic.of(region, tiles);
    }

    Optional<Cut> cut(CaptureRegion region) {
        return mosaic(region).map(this::cut);
    }

    private Cut cut(Mosaic mosaic) {
        List<ScreenSource.Shot> screens =
                mosaic.pieces().stream().map(piece -> shots.get(piece.tile())).toList();
        if (mosaic.pieces().size() == 1) {
            return new Cut(screens.getFirst().picture().crop(mosaic.pixels()), mosaic, screens);
        }
        int width = mosaic.pixels().width();
        int[] whole = new int[width * mosaic.pixels().height()];
        for (Mosaic.Piece piece : mosaic.pieces()) {
            PixelPicture from = shots.get(piece.tile()).picture();
            CaptureRegion.Pixels part = piece.part();
            for (int y = 0; y < part.height(); y++) {
                System.arraycopy(
                        from.argb(),
                        (part.y() + y) * from.width() + part.x(),
                        whole,
                        (piece.toY() + y) * width + piece.toX(),
                        part.width());
            }
        }
        return new Cut(new PixelPicture(width, mosaic.pixels().height(), whole), mosaic, screens);
    }
}
