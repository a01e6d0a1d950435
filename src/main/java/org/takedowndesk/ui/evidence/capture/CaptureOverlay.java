package org.takedowndesk.ui.evidence.capture;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;

/// A screen's frozen picture, dimmed, on which a region is chosen: by dragging, then finer with the arrow keys.
///
/// Each screen has its own, and all show the one [Selection], which may reach over several screens of one scale.
/// What is seen is what is saved, because the region is cut from this very picture.
final class CaptureOverlay extends StackPane {

    private static final double FINE = 1;
    private static final double COARSE = 10;

    /// What came of choosing.
    interface Choice {
        void take(CaptureRegion region);

        void cancel();
    }

    private final CaptureRegion.Monitor monitor;
    private final Selection selection;
    private final Texts texts;
    private final Choice choice;
    private final Region above = dim();
    private final Region below = dim();
    private final Region before = dim();
    private final Region behind = dim();
    private final Region border = new Region();
    private final Label size = new Label();
    private final Label help = new Label();
    private double startX;
    private double startY;

    CaptureOverlay(CaptureRegion.Monitor monitor, Image image, Selection selection, Texts texts, Choice choice) {
        this.monitor = monitor;
        this.selection = selection;
        this.texts = texts;
        this.choice = choice;
        getStyleClass().add("capture-overlay");
        setCursor(Cursor.CROSSHAIR);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(helpWords());
        ImageView backdrop = new ImageView(image);
        backdrop.fitWidthProperty().bind(widthProperty());
        backdrop.fitHeightProperty().bind(heightProperty());
        border.getStyleClass().add("capture-border");
        border.setMouseTransparent(true);
        size.getStyleClass().add("capture-label");
        size.setId("captureSize");
        help.getStyleClass().add("capture-label");
        help.setId("captureHelp");
        help.setText(helpWords());
        help.setWrapText(true);
        for (Region part : new Region[] {above, below, before, behind, border, size, help}) {
            part.setManaged(false);
        }
        getChildren().addAll(backdrop, above, below, before, behind, border, size, help);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        selection.regionProperty().subscribe(this::show);
    }

    private String helpWords() {
        String words = texts.get("evidence.capture.help");
        return selection.differingScales() ? words + " " + texts.get("evidence.capture.oneScreen") : words;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = getWidth();
        double height = getHeight();
        CaptureRegion at = local();
        above.resizeRelocate(0, 0, width, at.y());
        below.resizeRelocate(0, at.bottom(), width, Math.max(0, height - at.bottom()));
        before.resizeRelocate(0, at.y(), at.x(), at.height());
        behind.resizeRelocate(at.right(), at.y(), Math.max(0, width - at.right()), at.height());
        boolean chosen = at.width() > 0;
        border.setVisible(chosen);
        size.setVisible(chosen);
        border.resizeRelocate(at.x() - 2, at.y() - 2, at.width() + 4, at.height() + 4);
        size.autosize();
        double labelY = at.y() - size.getHeight() - 6;
        size.relocate(
                Math.clamp(at.x(), 0, Math.max(0, width - size.getWidth())),
                labelY < 0 ? Math.min(at.bottom() + 6, height - size.getHeight()) : labelY);
        double helpWidth = Math.min(width - 32, 620);
        help.resize(helpWidth, help.prefHeight(helpWidth));
        double helpY = chosen && at.bottom() > height - 120 ? 24 : height - help.getHeight() - 40;
        help.relocate((width - helpWidth) / 2, helpY);
    }

    private void press(MouseEvent event) {
        startX = event.getX();
        startY = event.getY();
        selection.set(null);
        requestFocus();
    }

    private void drag(MouseEvent event) {
        CaptureRegion dragged = CaptureRegion.between(
                bounds().x() + startX, bounds().y() + startY, bounds().x() + event.getX(), bounds().y() + event.getY());
        selection.set(dragged.within(selection.reach(monitor)).orElse(null));
    }

    private void key(KeyEvent event) {
        double step = event.isShortcutDown() ? COARSE : FINE;
        switch (event.getCode()) {
            case ESCAPE -> choice.cancel();
            case ENTER -> take();
            case LEFT -> adjust(event, -step, 0);
            case RIGHT -> adjust(event, step, 0);
            case UP -> adjust(event, 0, -step);
            case DOWN -> adjust(event, 0, step);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Shift changes the size, alone it moves; without a selection it begins with the middle of the screen.
    private void adjust(KeyEvent event, double dx, double dy) {
        CaptureRegion bounds = bounds();
        CaptureRegion middle = new CaptureRegion(
                bounds.x() + bounds.width() / 4,
                bounds.y() + bounds.height() / 4,
                bounds.width() / 2,
                bounds.height() / 2);
        CaptureRegion from = selection.region().orElse(middle);
        CaptureRegion reach = selection.reach(monitor);
        selection.set(event.isShiftDown() ? from.resizedWithin(reach, dx, dy) : from.movedWithin(reach, dx, dy));
    }

    /// The selection, or the whole screen where nothing is selected.
    private void take() {
        choice.take(selection.region().orElse(bounds()));
    }

    private void show(@Nullable CaptureRegion region) {
        if (region != null) {
            selection
                    .pixels()
                    .ifPresent(pixels -> size.setText(texts.get(
                            "evidence.capture.size",
                            Integer.toString(pixels.width()),
                            Integer.toString(pixels.height()))));
        }
        requestLayout();
    }

    private CaptureRegion bounds() {
        return monitor.bounds();
    }

    /// What of the selection lies on this screen, from its corner.
    private CaptureRegion local() {
        return selection
                .region()
                .flatMap(region -> region.within(bounds()))
                .map(on -> new CaptureRegion(on.x() - bounds().x(), on.y() - bounds().y(), on.width(), on.height()))
                .orElse(new CaptureRegion(0, 0, 0, 0));
    }

    private static Region dim() {
        Region region = new Region();
        region.getStyleClass().add("capture-dim");
        region.setMouseTransparent(true);
        return region;
    }
}
