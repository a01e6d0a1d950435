package org.takedowndesk.ui.evidence.capture;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The region chosen on frozen screens, one for all of them together.
final class Selection {

    private final Snapshot snapshot;
    private final ObjectProperty<@Nullable CaptureRegion> region = new SimpleObjectProperty<>();

    Selection(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    ObjectProperty<@Nullable CaptureRegion> regionProperty() {
        return region;
    }

    /// Empty until something is chosen.
    Optional<CaptureRegion> region() {
        return Optional.ofNullable(region.get());
    }

    void set(@Nullable CaptureRegion chosen) {
        region.set(chosen);
    }

    /// Where a region begun on this screen may reach.
    CaptureRegion reach(CaptureRegion.Monitor start) {
        return CaptureRegion.reach(start, monitors());
    }

    /// Whether a region must lie on one screen because another has a different scale.
    boolean differingScales() {
        return !CaptureRegion.oneScale(monitors());
    }

    /// The size that the picture will have.
    Optional<CaptureRegion.Pixels> pixels() {
        return region().flatMap(snapshot::mosaic).map(Mosaic::pixels);
    }

    private List<CaptureRegion.Monitor> monitors() {
        return snapshot.monitors();
    }
}
