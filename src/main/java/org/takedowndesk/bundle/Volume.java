package org.takedowndesk.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The part of a bundle that one file holds, and where the rest is.
///
/// @param from the first item it holds
/// @param until the first it does not
/// @param pagesBefore in earlier volumes
/// @param allPages of all volumes; 0 if it is the only one
/// @param places of all items, by their order and by the labels of exhibits
/// @param fineness of its pictures
record Volume(
        int number, int of, int from, int until, int pagesBefore, int allPages, Places places, Fineness fineness) {

    /// Where items are.
    record Places(List<Elsewhere> items, Map<String, Elsewhere> exhibits) {

        static Places of(List<PlanItem> items, List<Elsewhere> places) {
            Map<String, Elsewhere> exhibits = new HashMap<>();
            for (int i = 0; i < items.size(); i++) {
                Exhibit exhibit = items.get(i).exhibit();
                if (exhibit != null) {
                    exhibits.put(exhibit.label(), places.get(i));
                }
            }
            return new Places(List.copyOf(places), Map.copyOf(exhibits));
        }

        static Places none() {
            return new Places(List.of(), Map.of());
        }
    }

    /// The whole bundle in one file.
    static Volume whole() {
        return new Volume(1, 1, 0, Integer.MAX_VALUE, 0, 0, Places.none(), Fineness.STEPS.getFirst());
    }

    /// The whole bundle, set as the first of several would be.
    static Volume measuring() {
        return new Volume(1, 2, 0, Integer.MAX_VALUE, 0, 0, Places.none(), Fineness.STEPS.getFirst());
    }

    /// The same with coarser pictures.
    Volume withFineness(Fineness value) {
        return new Volume(number, of, from, until, pagesBefore, allPages, places, value);
    }

    boolean holds(int item) {
        return item >= from && item < until;
    }

    boolean isFirst() {
        return number == 1;
    }

    boolean isPart() {
        return of > 1;
    }

    int allPages(int ownPages) {
        return allPages == 0 ? ownPages : allPages;
    }
}
