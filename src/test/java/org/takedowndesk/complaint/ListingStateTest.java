package org.takedowndesk.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingStateTest {

    /// The life of a listing as the portals show it (marketplace facts 3.5).
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT           | READY FILED
            READY           | DRAFT FILED
            FILED           | REJECTED AWAITING_SELLER UPHELD WITHDRAWN LINK_GONE
            AWAITING_SELLER | AWAITING_US UPHELD WITHDRAWN LINK_GONE
            AWAITING_US     | UNDER_REVIEW OVERTURNED UPHELD WITHDRAWN
            UNDER_REVIEW    | UPHELD OVERTURNED WITHDRAWN
            UPHELD          | AWAITING_US
            REJECTED        | ''
            OVERTURNED      | ''
            WITHDRAWN       | ''
            LINK_GONE       | ''
            """)
    void onlyTheseStatesFollow(ListingState state, String followers) {
        Set<ListingState> expected = Arrays.stream(followers.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ListingState::valueOf)
                .collect(Collectors.toSet());
        assertEquals(expected, state.next());
    }

    @Test
    void nothingFiledComesBackToTheDesk() {
        for (ListingState state : ListingState.values()) {
            if (state.filed()) {
                assertEquals(
                        Set.of(),
                        state.next().stream().filter(next -> !next.filed()).collect(Collectors.toSet()),
                        state.name());
            }
        }
    }
}
