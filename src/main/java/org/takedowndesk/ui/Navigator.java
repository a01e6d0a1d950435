package org.takedowndesk.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the user is, where they came from and where they went back from.
public final class Navigator {

    private static final int REMEMBERED = 100;

    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(false);
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private BooleanSupplier mayLeave = () -> true;

    public Navigator(Place start) {
        place = new ReadOnlyObjectWrapper<>(start);
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    /// Asked before each move; a screen that still holds something unsaved says no.
    public void askBeforeLeaving(BooleanSupplier question) {
        mayLeave = question;
    }

    /// Goes to a place and forgets the way forward. To stay where one is is no move.
    public void go(Place target) {
        if (target.equals(place()) || !mayLeave.getAsBoolean()) {
            return;
        }
        behind.push(place());
        if (behind.size() > REMEMBERED) {
            behind.removeLast();
        }
        ahead.clear();
        move(target);
    }

    /// Goes to a place that takes the present one's turn, for example from "new complaint" to the complaint made
    /// there:
    /// going back must not lead to the form again.
    public void replace(Place target) {
        if (!target.equals(place()) && mayLeave.getAsBoolean()) {
            move(target);
        }
    }

    public void back() {
        step(behind, ahead);
    }

    public void forward() {
        step(ahead, behind);
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void step(Deque<Place> from, Deque<Place> to) {
        if (from.isEmpty() || !mayLeave.getAsBoolean()) {
            return;
        }
        to.push(place());
        move(from.pop());
    }

    private void move(Place target) {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
        place.set(target);
    }
}
