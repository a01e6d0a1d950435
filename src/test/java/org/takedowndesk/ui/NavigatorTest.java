package org.takedowndesk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.takedowndesk.listing.ListingId;

class NavigatorTest {

    private static final Place HOME = new Place.Today();
    private static final Place CASES = new Place.AllCases();
    private static final Place LISTINGS = new Place.AllListings();

    private final Navigator navigator = new Navigator(HOME);

    private static Place listing(long id) {
        return new Place.OneListing(new ListingId(id));
    }

    @Test
    void wayBackAndForwardIsTheWayOneCame() {
        navigator.go(CASES);
        navigator.go(listing(7));
        navigator.back();
        assertEquals(CASES, navigator.place());
        navigator.back();
        assertEquals(HOME, navigator.place());
        navigator.forward();
        navigator.forward();
        assertEquals(listing(7), navigator.place());
    }

    @Test
    void goingElsewhereForgetsTheWayForward() {
        navigator.go(CASES);
        navigator.back();
        assertTrue(navigator.canGoForwardProperty().get());
        navigator.go(LISTINGS);
        assertFalse(navigator.canGoForwardProperty().get());
        navigator.forward();
        assertEquals(LISTINGS, navigator.place());
    }

    @Test
    void stayingIsNoMove() {
        navigator.go(CASES);
        navigator.back();
        List<Place> seen = new ArrayList<>();
        navigator.placeProperty().addListener((_, _, now) -> seen.add(now));
        navigator.go(HOME);
        assertEquals(List.of(), seen);
        assertFalse(navigator.canGoBackProperty().get());
        assertTrue(navigator.canGoForwardProperty().get(), "the way forward is still there");
    }

    @Test
    void thePlaceThatWasReplacedIsNotComeBackTo() {
        navigator.go(CASES);
        navigator.go(listing(1));
        navigator.replace(listing(2));
        navigator.back();
        assertEquals(CASES, navigator.place());
        navigator.forward();
        assertEquals(listing(2), navigator.place());
    }

    @Test
    void whoeverWatchesThePlaceFindsTheArrowsRight() {
        List<String> arrows = new ArrayList<>();
        navigator
                .placeProperty()
                .addListener(
                        (_, _, _) -> arrows.add(navigator.canGoBackProperty().get() + " "
                                + navigator.canGoForwardProperty().get()));
        navigator.go(CASES);
        navigator.back();
        navigator.forward();
        assertEquals(List.of("true false", "false true", "true false"), arrows);
    }

    @Test
    void screenThatHoldsSomethingUnsavedKeepsTheUser() {
        navigator.go(CASES);
        navigator.go(LISTINGS);
        navigator.back();
        navigator.askBeforeLeaving(() -> false);
        navigator.go(HOME);
        navigator.replace(HOME);
        navigator.back();
        navigator.forward();
        assertEquals(CASES, navigator.place());
        navigator.askBeforeLeaving(() -> true);
        navigator.forward();
        assertEquals(LISTINGS, navigator.place(), "nothing of the ways was lost by asking");
        navigator.back();
        navigator.back();
        assertEquals(HOME, navigator.place());
    }

    @Test
    void aHundredPlacesAreRemembered() {
        for (int i = 1; i <= 150; i++) {
            navigator.go(listing(i));
        }
        int steps = 0;
        while (navigator.canGoBackProperty().get()) {
            navigator.back();
            steps++;
        }
        assertEquals(100, steps);
        assertEquals(listing(50), navigator.place());
    }
}
