package org.takedowndesk.casebundle;

import java.util.Comparator;
import java.util.List;
import org.takedowndesk.bundle.BundleResult;

/// Where an exhibit begins.
///
/// @param label the number it is cited by
/// @param page of the file, counted from 1
public record ExhibitPlace(String label, int page) {

    /// The exhibits whose pages a file has, in the order of the pages.
    static List<ExhibitPlace> of(BundleResult result) {
        return result.firstPages().entrySet().stream()
                .map(place -> new ExhibitPlace(place.getKey(), place.getValue()))
                .sorted(Comparator.comparingInt(ExhibitPlace::page))
                .toList();
    }
}
