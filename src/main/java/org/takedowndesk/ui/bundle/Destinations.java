package org.takedowndesk.ui.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.Demand;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.text.Show;
import org.takedowndesk.ui.Preferences;

/// The choice of the reader a bundle is made for: a court or portal with its demands, or nobody in particular.
/// Remembered from one bundle to the next.
final class Destinations {

    /// @param profile null for nobody in particular
    record Destination(@Nullable BundleProfile profile) {}

    /// Under which the settings remember the reader.
    private static final String DESTINATION = "bundles.destination";

    private final ComboBox<Destination> box;
    private final Preferences preferences;

    Destinations(ComboBox<Destination> box, Show show, Preferences preferences) {
        this.box = box;
        this.preferences = preferences;
        box.setConverter(new Names(show));
        box.getItems().add(new Destination(null));
        box.setValue(box.getItems().getFirst());
    }

    /// Offers these readers; the one of last time is chosen the first time, and what was chosen stays.
    void offer(BundleProfiles profiles) {
        boolean first = box.getItems().size() == 1;
        String last = first
                ? preferences.get().recent().choices().getOrDefault(DESTINATION, "")
                : chosen().map(BundleProfile::code).orElse("");
        List<Destination> offered = new ArrayList<>(List.of(new Destination(null)));
        profiles.all().forEach(profile -> offered.add(new Destination(profile)));
        if (!offered.equals(box.getItems())) {
            box.getItems().setAll(offered);
        }
        box.setValue(new Destination(profiles.find(last).orElse(null)));
    }

    /// The most bytes the chosen reader takes in a file; empty where no limit is known.
    Optional<Long> mostBytes() {
        return chosen().flatMap(BundleProfile::mostBytes);
    }

    /// What the chosen reader demands.
    List<Demand> demands() {
        return chosen().map(BundleProfile::demands).orElse(List.of());
    }

    /// How the chosen reader wants bundles made.
    Set<Making> made() {
        return chosen().map(BundleProfile::made).orElse(Set.of());
    }

    /// The chosen reader's name; empty for nobody in particular.
    String name(Locale language) {
        return chosen().map(profile -> profile.name().in(language)).orElse("");
    }

    private Optional<BundleProfile> chosen() {
        Destination destination = box.getValue();
        return destination == null ? Optional.empty() : Optional.ofNullable(destination.profile());
    }

    void keep() {
        String code = chosen().map(BundleProfile::code).orElse("");
        preferences.change(settings -> settings.withRecent(settings.recent().withChoice(DESTINATION, code)));
    }

    private static final class Names extends StringConverter<Destination> {

        private final Show show;

        Names(Show show) {
            this.show = show;
        }

        @Override
        public String toString(@Nullable Destination choice) {
            BundleProfile profile = choice == null ? null : choice.profile();
            if (profile == null) {
                return show.texts().get("bundles.destination.nobody");
            }
            String name = profile.name().in(show.texts().locale());
            return profile.mostBytes()
                    .map(most -> show.texts().get("bundles.destination.capped", name, show.bytes(most)))
                    .orElse(name);
        }

        @Override
        public @Nullable Destination fromString(String text) {
            return null;
        }
    }
}
