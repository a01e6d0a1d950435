package org.takedowndesk.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Proxy;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// The events that a drag ends in; the headless screen has no dragging of its own.
public final class Dragging {

    private Dragging() {}

    /// On the thread of the screens.
    ///
    /// @param from where the drag began; null for another program
    /// @return what the node wants to do with it once it is over it; null for nothing, and then nothing is dropped
    public static @Nullable TransferMode drop(
            ClipboardContent content, TransferMode mode, @Nullable Node from, Node onto) {
        Dragboard dragged = DragboardHelper.createDragboard(clipboard(mode));
        dragged.setContent(content);
        DragEvent over = event(DragEvent.DRAG_OVER, dragged, mode, from, onto);
        Event.fireEvent(onto, over);
        if (over.getAcceptedTransferMode() != null) {
            Event.fireEvent(onto, event(DragEvent.DRAG_DROPPED, dragged, mode, from, onto));
        }
        return over.getAcceptedTransferMode();
    }

    /// One of the toolkit's own, which also says what may be done with what is on it.
    private static TKClipboard clipboard(TransferMode mode) {
        TKClipboard local = Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                Dragging.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, values) ->
                        method.getName().equals("getTransferModes") ? Set.of(mode) : method.invoke(local, values));
    }

    private static DragEvent event(
            EventType<DragEvent> type, Dragboard dragged, TransferMode mode, @Nullable Node from, Node onto) {
        return new DragEvent(null, onto, type, dragged, 5, 5, 5, 5, mode, from, onto, null);
    }
}
