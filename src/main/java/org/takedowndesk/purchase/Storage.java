package org.takedowndesk.purchase;

import java.util.List;

/// Where the goods are kept, and through whose hands they went, in order.
///
/// @param place for example a cupboard with its number
/// @param seal number of the seal or bag, empty if there is none
public record Storage(String place, String seal, List<HandOver> handOvers) {

    public static final Storage NONE = new Storage("", "", List.of());

    public Storage {
        handOvers = List.copyOf(handOvers);
    }
}
