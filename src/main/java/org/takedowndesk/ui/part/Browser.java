package org.takedowndesk.ui.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;

/// The rows of a table, narrowed and sorted, and beside it the detail of the selected one.
///
/// Reading the rows again keeps the selection and does not touch an open detail, where somebody may be typing.
///
/// @param <R> a row
/// @param <I> what tells rows apart, usually a typed id
public final class Browser<R, I> {

    private final TableView<R> table;
    private final Function<R, I> idOf;
    private final Function<I, Screen> opener;
    private final Pane place;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final FilteredList<R> filtered = new FilteredList<>(rows);
    private @Nullable I selected;
    private @Nullable Screen detail;
    private Node nothingSelected = new Pane();
    private Runnable onSelect = () -> {};
    private boolean busy;

    /// @param opener makes the detail of a row
    /// @param place where the detail is shown
    public Browser(TableView<R> table, Function<R, I> idOf, Function<I, Screen> opener, Pane place) {
        this.table = table;
        this.idOf = idOf;
        this.opener = opener;
        this.place = place;
        SortedList<R> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().selectedItemProperty().subscribe((before, now) -> selectionChanged(now));
    }

    /// What is called when a row is opened, by Enter or a double click.
    public void onOpen(Runnable open) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && selected != null) {
                open.run();
                event.consume();
            }
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && selected != null) {
                open.run();
            }
        });
    }

    public void onSelect(Runnable action) {
        onSelect = action;
    }

    /// What stands in the detail's place while no row is selected.
    public void whenNothingSelected(Node node) {
        nothingSelected = node;
        if (detail == null) {
            place.getChildren().setAll(node);
        }
    }

    /// Shows rows read again; the selection stays where it was if its row is still there.
    public void show(List<R> read) {
        busy = true;
        try {
            rows.setAll(read);
            reselect();
        } finally {
            busy = false;
        }
        settle();
        if (detail != null) {
            detail.refresh();
        }
    }

    public void filter(Predicate<R> wanted) {
        busy = true;
        try {
            filtered.setPredicate(wanted);
            reselect();
        } finally {
            busy = false;
        }
        settle();
    }

    /// Selects a row once it is shown, and brings it into sight.
    public void select(@Nullable I id) {
        if (id == null || !mayLeave()) {
            return;
        }
        busy = true;
        try {
            selected = id;
            reselect();
        } finally {
            busy = false;
        }
        table.scrollTo(table.getSelectionModel().getSelectedItem());
        openDetail();
    }

    public Optional<I> selected() {
        return Optional.ofNullable(selected);
    }

    public Optional<Screen> detail() {
        return Optional.ofNullable(detail);
    }

    /// What can be done with the selected row and its detail.
    ///
    /// @param open shows the row by itself
    public List<ScreenCommand> commands(Runnable open) {
        List<ScreenCommand> commands = new ArrayList<>();
        if (selected != null) {
            commands.add(new ScreenCommand(Commands.OPEN, open));
        }
        if (detail != null) {
            commands.addAll(detail.commands());
        }
        return commands;
    }

    /// All rows, whatever the filter.
    public List<R> rows() {
        return List.copyOf(rows);
    }

    /// How many rows the filter lets through.
    public int shown() {
        return filtered.size();
    }

    public boolean mayLeave() {
        return detail == null || detail.mayLeave();
    }

    public void close() {
        if (detail != null) {
            detail.close();
            detail = null;
        }
    }

    private void reselect() {
        R row = table.getItems().stream()
                .filter(candidate -> idOf.apply(candidate).equals(selected))
                .findFirst()
                .orElse(null);
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(row);
        }
    }

    /// After rows went or came: what is no longer shown is no longer selected, unless it cannot be left.
    private void settle() {
        if (table.getSelectionModel().getSelectedItem() == null && selected != null && mayLeave()) {
            selected = null;
            openDetail();
        }
    }

    private void selectionChanged(@Nullable R row) {
        if (busy) {
            return;
        }
        I wanted = row == null ? null : idOf.apply(row);
        if (java.util.Objects.equals(wanted, selected)) {
            return;
        }
        if (!mayLeave()) {
            busy = true;
            reselect();
            busy = false;
            return;
        }
        selected = wanted;
        openDetail();
    }

    private void openDetail() {
        close();
        if (selected == null) {
            place.getChildren().setAll(nothingSelected);
        } else {
            Screen opened = opener.apply(selected);
            detail = opened;
            place.getChildren().setAll(opened.view());
            opened.refresh();
        }
        onSelect.run();
    }
}
