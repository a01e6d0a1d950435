package org.takedowndesk.ui.bundle;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.DemandKind;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.bundleprofile.Grounds;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.bundleprofile.ProfileMaking;
import org.takedowndesk.bundleprofile.ProfileRule;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;

/// What one reader demands and how bundles are made for it, each line with what it rests on; of an own profile every
/// line can be changed, and every change is told at once.
final class ProfileForm extends VBox {

    private final ProfileSources sources;
    private final Texts texts;
    private final Consumer<BundleProfile> onChange;
    private BundleProfile profile;

    /// @param known tells what the lines rest on
    /// @param onChange null if the profile cannot be changed
    ProfileForm(BundleProfile profile, BundleProfiles known, Show show, @Nullable Consumer<BundleProfile> onChange) {
        this.profile = profile;
        this.texts = show.texts();
        this.sources = new ProfileSources(profile, known, show);
        this.onChange = onChange == null ? changed -> {} : onChange;
        getStyleClass().addAll("form-fields", "profile-form");
        boolean own = onChange != null;
        getChildren().add(heading("profiles.checked"));
        for (DemandKind kind : DemandKind.values()) {
            if (own || profile.rule(kind).isPresent()) {
                getChildren().add(demand(kind, own));
            }
        }
        getChildren().add(heading("profiles.made"));
        for (Making making : Making.values()) {
            if (own || profile.making(making).isPresent()) {
                getChildren().add(making(making, own));
            }
        }
        List<Node> lines = sources.list();
        if (!lines.isEmpty()) {
            VBox list = new VBox(lines.toArray(Node[]::new));
            list.getStyleClass().add("profile-sources");
            getChildren().addAll(heading("profiles.sources"), list);
        }
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private Node demand(DemandKind kind, boolean own) {
        Optional<ProfileRule> rule = profile.rule(kind);
        if (!own) {
            return line(
                    locked(kind.name(), DemandLine.words(kind, rule.orElseThrow(), texts)), null, grounds(rule.get()));
        }
        Label grounds = grounds(rule.orElse(null));
        DemandLine demand = new DemandLine(kind, rule.orElse(null), texts);
        demand.onChange(now -> {
            ProfileRule kept = now == null ? null : kept(now);
            change(kept == null ? profile.without(kind) : profile.with(kept), grounds, kept);
        });
        return line(demand.on(), demand.details(), grounds);
    }

    /// A rule that says what it said keeps what it rests on.
    private ProfileRule kept(ProfileRule now) {
        return profile.rule(now.demand())
                .filter(rule -> rule.limit() == now.limit() && rule.must() == now.must())
                .orElse(now);
    }

    private Node making(Making making, boolean own) {
        Optional<ProfileMaking> made = profile.making(making);
        Label grounds = grounds(made.orElse(null));
        if (!own) {
            return line(locked(making.name(), texts.name(making)), null, grounds);
        }
        CheckBox on = DemandLine.box(making.name(), texts.name(making), made.isPresent());
        on.selectedProperty().subscribe((before, now) -> {
            ProfileMaking chosen = ProfileMaking.own(making);
            change(now ? profile.with(chosen) : profile.without(making), grounds, now ? chosen : null);
        });
        return line(on, null, grounds);
    }

    /// It stays readable, unlike a disabled one.
    private static CheckBox locked(String id, String words) {
        CheckBox box = DemandLine.box(id, words, true);
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        return box;
    }

    private Label grounds(@Nullable Grounds rule) {
        Label grounds = new Label();
        grounds.getStyleClass().add("quiet");
        grounds.setWrapText(true);
        grounds.setMinHeight(Region.USE_PREF_SIZE);
        say(grounds, rule);
        return grounds;
    }

    private static VBox line(CheckBox on, @Nullable Node details, Label grounds) {
        VBox line = new VBox(on);
        if (details != null) {
            line.getChildren().add(details);
        }
        line.getChildren().add(grounds);
        line.getStyleClass().add("profile-line");
        return line;
    }

    private void change(BundleProfile changed, Label grounds, @Nullable Grounds now) {
        say(grounds, now);
        if (!changed.equals(profile)) {
            profile = changed;
            onChange.accept(changed);
        }
    }

    private void say(Label grounds, @Nullable Grounds rule) {
        grounds.setVisible(rule != null);
        grounds.setManaged(rule != null);
        if (rule != null) {
            grounds.setText(sources.words(rule));
        }
    }
}
