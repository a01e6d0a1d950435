package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a bundle is divided into volumes: at most so many bytes each, by what its items weigh.
///
/// @param starts the first item of each volume
record Division(List<PlanItem> items, List<Weight> weights, List<Integer> starts, int frontPages) {

    /// What a volume holds besides its items: fonts, structure and lists, in bytes.
    ///
    /// @param first of the first volume, which has the index too
    /// @param other of any other
    record Besides(long first, long other) {

        Besides times(double factor) {
            return new Besides((long) (first * factor), (long) (other * factor));
        }
    }

    /// As if every volume had all that the whole bundle has besides its items, so that hardly any is too large.
    static Division of(BundlePlan plan, BundleWriter.Measured measured, long cap) {
        long own = measured.weights().stream().mapToLong(Weight::bytes).sum();
        long besides = Math.max(0, measured.result().size() - own);
        return of(plan, measured, cap, new Besides(besides, besides));
    }

    static Division of(BundlePlan plan, BundleWriter.Measured measured, long cap, Besides besides) {
        List<PlanItem> items = PlanItem.of(plan);
        List<Weight> weights = measured.weights();
        List<Integer> starts = new ArrayList<>(List.of(0));
        long used = 0;
        boolean exhibits = false;
        for (int i = 0; i < items.size(); i++) {
            long bytes = weights.get(i).bytes();
            long room = cap - (starts.size() == 1 ? besides.first() : besides.other());
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

    /// Numbers have as many digits as the last, so that the files stand in their order in every list.
    static String name(String stem, int number, int of) {
        String padded = String.format(Locale.ROOT, "%0" + Integer.toString(of).length() + "d", number);
        return stem + " volume " + padded + " of " + of + ".pdf";
    }

    /// What the volumes hold besides their items, when they are written.
    Besides besides(List<BundleResult> volumes) {
        long first = 0;
        long other = 0;
        for (int volume = 1; volume <= count(); volume++) {
            long own = weights.subList(starts.get(volume - 1), until(volume)).stream()
                    .mapToLong(Weight::bytes)
                    .sum();
            long more = Math.max(0, volumes.get(volume - 1).size() - own);
            if (volume == 1) {
                first = more;
            } else {
                other = Math.max(other, more);
            }
        }
        return new Besides(first, other);
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
                    volume,
                    count(),
                    starts.get(volume - 1),
                    until(volume),
                    pagesBefore.get(volume - 1),
                    printed,
                    all,
                    Fineness.STEPS.getFirst()));
        }
        return volumes;
    }

    private int until(int volume) {
        return volume < count() ? starts.get(volume) : items.size();
    }
}
