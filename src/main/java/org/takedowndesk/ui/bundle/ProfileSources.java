package org.takedowndesk.ui.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.bundleprofile.Grounds;
import org.takedowndesk.marketplace.Source;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.CopyLabel;

/// What the lines of a profile rest on: each source told once, and named by its number at every line.
final class ProfileSources {

    private static final int ADDRESS_LENGTH = 48;

    private final BundleProfiles known;
    private final Show show;
    private final Texts texts;
    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    ProfileSources(BundleProfile profile, BundleProfiles known, Show show) {
        this.known = known;
        this.show = show;
        this.texts = show.texts();
        profile.rules().forEach(this::number);
        profile.makings().forEach(this::number);
    }

    private void number(Grounds grounds) {
        known.source(grounds).ifPresent(source -> numbers.putIfAbsent(source, numbers.size() + 1));
    }

    /// The words under a line.
    String words(Grounds grounds) {
        List<String> parts = new ArrayList<>();
        parts.add(Optional.ofNullable(known.source(grounds).map(numbers::get).orElse(null))
                .map(number -> texts.get("profiles.source", number))
                .orElse(texts.get("profiles.setHere")));
        parts.add(texts.name(grounds.confidence()));
        if (grounds.isUnverified()) {
            parts.add(texts.get("profiles.unverified"));
        }
        return String.join(" · ", parts);
    }

    /// All of them with their addresses, to be looked up.
    List<Node> list() {
        List<Node> lines = new ArrayList<>();
        numbers.forEach((source, number) -> {
            Label title = new Label(texts.get("profiles.source.title", number, source.title(), source.date()));
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            Label read = new Label(texts.get("profiles.source.read", show.date(source.readOn())));
            read.getStyleClass().add("quiet");
            CopyLabel address = new CopyLabel(texts.get("profiles.source.copy"), source.address());
            address.setLength(ADDRESS_LENGTH);
            lines.addAll(List.of(title, address, read));
        });
        return lines;
    }
}
