package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.List;

/// How a bundle is divided into volumes: at most so many bytes each, by what its items weigh.
///
/// @param starts the first item of each volume
record Division(List<PlanItem> items, List<Weight> weights, List<Integer> starts, int frontPages) {

    static Division of(BundlePlan plan, BundleWriter.Measured measured, long cap) {
        List<PlanItem> items = PlanItem.of(plan);
        List<Weight> weights = measured.weights();
        long own = weights.stream().mapToLong(Weight::bytes).sum();
        // Fonts, structure and lists; every volume is reckoned to have all of it.
        long room = cap - Math.max(0, measured.result().size() - own);
        List<Integer> starts = new ArrayList<>(List.of(0));
        long used = 0;
        boolean exhibits = false;
        for (int i = 0; i < items.size(); i++) {
            long bytes = weights.get(i).bytes();
            if (exhibits && used + bytes > room) {
                starts.add(i);
                used = 0;
                exhibits = false;
            }
            used += bytes;
            exhibits |= items.get(i).exhibit() != null;
        }
        int itemPages = weights.stream().mapToInt(Weight::pages).sum();
        return new Division(
                items, weights, List.copyOf(starts), measured.result().pages() - itemPages);
    }

    int count() {
        return starts.size();
    }

    static String name(String stem, int number, int of) {
        return stem + " volume " + number + " of " + of + ".pdf";
    }

    /// The first has the cover and the index, each other a cover.
    List<Volume> volumes(String stem) {
        List<Elsewhere> places = new ArrayList<>();
        List<Integer> pagesBefore = new ArrayList<>();
        int printed = 0;
        int exhibitPages = 0;
        for (int volume = 1; volume <= count(); volume++) {
            pagesBefore.add(printed);
            int index = volume == 1 ? frontPages : 1;
            printed += index;
            for (int i = starts.get(volume - 1); i < until(volume); i++) {
                int pages = weights.get(i).pages();
                places.add(new Elsewhere(name(stem, volume, count()), volume, index, printed + 1, pages, exhibitPages));
                index += pages;
                printed += pages;
                exhibitPages += items.get(i).exhibit() == null ? 0 : pages;
            }
        }
        Volume.Places all = Volume.Places.of(items, places);
        List<Volume> volumes = new ArrayList<>();
        for (int volume = 1; volume <= count(); volume++) {
            volumes.add(new Volume(
                    volume, count(), starts.get(volume - 1), until(volume), pagesBefore.get(volume - 1), printed, all));
        }
        return volumes;
    }

    private int until(int volume) {
        return volume < count() ? starts.get(volume) : items.size();
    }
}
