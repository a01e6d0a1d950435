package org.takedowndesk.ui.part;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/// A list on the left and what is selected in it on the right; one key gives the detail the whole width.
public final class ListDetail extends SplitPane {

    private static final double LIST_SHARE = 0.6;

    private @Nullable Node list;
    private @Nullable Node detail;
    private double share = LIST_SHARE;
    private boolean narrow;

    public ListDetail() {
        getStyleClass().add("list-detail");
        widthProperty().subscribe(width -> narrowed());
    }

    public @Nullable Node getList() {
        return list;
    }

    public void setList(Node list) {
        this.list = list;
        arrange(false);
    }

    public @Nullable Node getDetail() {
        return detail;
    }

    public void setDetail(Node detail) {
        this.detail = detail;
        arrange(false);
    }

    public boolean isDetailOnly() {
        return detail != null && !getItems().contains(list);
    }

    /// Gives the detail the whole width, or brings the list back as wide as it was.
    public void toggle() {
        if (getDividerPositions().length > 0) {
            share = getDividerPositions()[0];
        }
        arrange(!isDetailOnly());
    }

    /// Where there is not the room that the style sheet wants for both, as with large text in a small window, the
    /// list stands alone; the detail is then
    /// opened with the full width.
    private void narrowed() {
        boolean now = getPrefWidth() > 0 && getWidth() > 0 && getWidth() < getPrefWidth();
        if (now != narrow) {
            narrow = now;
            arrange(isDetailOnly());
        }
    }

    private void arrange(boolean detailOnly) {
        getItems().clear();
        if (list != null && !detailOnly) {
            getItems().add(list);
        }
        if (detail != null && (detailOnly || !narrow || list == null)) {
            getItems().add(detail);
        }
        if (getItems().size() == 2) {
            setDividerPositions(share);
        }
    }
}
