package org.takedowndesk.ui.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.DemandKind;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.bundleprofile.Grounds;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.bundleprofile.ProfileMaking;
import org.takedowndesk.bundleprofile.ProfileRule;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.FormField;

/// What one reader demands and how bundles are made for it, each line with what it rests on; of an own profile every
/// line can be changed, and every change is told at once.
final class ProfileForm extends VBox {

    private static final double BYTES_IN_MEGABYTE = 1e6;

    private final BundleProfiles known;
    private final Texts texts;
    private final Consumer<BundleProfile> onChange;
    private BundleProfile profile;

    /// @param known tells what the lines rest on
    /// @param onChange null if the profile cannot be changed
    ProfileForm(BundleProfile profile, BundleProfiles known, Texts texts, @Nullable Consumer<BundleProfile> onChange) {
        this.profile = profile;
        this.known = known;
        this.texts = texts;
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
    }

    private Label heading(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private Node demand(DemandKind kind, boolean own) {
        Optional<ProfileRule> rule = profile.rule(kind);
        CheckBox on = box(kind.name(), texts.name(kind), rule.isPresent());
        TextField limit =
                new TextField(rule.map(one -> shown(kind, one.limit())).orElse(""));
        limit.setId("limit-" + kind.name());
        limit.setPrefColumnCount(6);
        ComboBox<Boolean> must = new ComboBox<>();
        must.setId("must-" + kind.name());
        must.setAccessibleText(texts.get("profiles.must.of", texts.name(kind)));
        must.getItems().setAll(true, false);
        must.setConverter(new Severity(texts));
        must.setValue(rule.map(ProfileRule::must).orElse(true));
        FormField limitField = new FormField(unit(kind), limit);
        HBox details = new HBox(must);
        details.getStyleClass().add("choices");
        if (kind.isCounted()) {
            details.getChildren().addFirst(limitField);
        }
        Label grounds = new Label();
        VBox line = line(on, own ? details : null, grounds);
        rule.ifPresentOrElse(one -> say(grounds, one), () -> say(grounds, null));
        if (!own) {
            on.setText(texts.get(
                    rule.filter(ProfileRule::must).isPresent() ? "profiles.line.must" : "profiles.line.should",
                    kind.isCounted()
                            ? texts.get("profiles.line.limit", texts.name(kind), limit.getText(), unit(kind))
                            : texts.name(kind)));
            lock(on);
            return line;
        }
        Runnable changed = () -> {
            details.setVisible(on.isSelected());
            details.setManaged(on.isSelected());
            if (!on.isSelected()) {
                limitField.showError("");
                change(profile.without(kind), grounds, null);
                return;
            }
            Optional<Long> counted = kind.isCounted() ? counted(kind, limit.getText()) : Optional.of(0L);
            limitField.showError(counted.isEmpty() ? texts.get("profiles.limit.wrong") : "");
            counted.map(count -> kept(kind, count, must.getValue()))
                    .ifPresent(now -> change(profile.with(now), grounds, now));
        };
        details.setVisible(on.isSelected());
        details.setManaged(on.isSelected());
        on.selectedProperty().subscribe((before, now) -> changed.run());
        must.valueProperty().subscribe((before, now) -> changed.run());
        limit.setOnAction(event -> changed.run());
        limit.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                changed.run();
            }
        });
        return line;
    }

    /// What the limit counts; empty where there is none.
    private String unit(DemandKind kind) {
        return kind.isCounted() ? texts.get("profiles.limit." + kind.name()) : "";
    }

    /// A rule that says what it said keeps what it rests on.
    private ProfileRule kept(DemandKind kind, long limit, boolean must) {
        return profile.rule(kind)
                .filter(rule -> rule.limit() == limit && rule.must() == must)
                .orElseGet(() -> ProfileRule.own(kind, limit, must));
    }

    private Node making(Making making, boolean own) {
        Optional<ProfileMaking> made = profile.making(making);
        CheckBox on = box(making.name(), texts.name(making), made.isPresent());
        Label grounds = new Label();
        made.ifPresentOrElse(one -> say(grounds, one), () -> say(grounds, null));
        if (own) {
            on.selectedProperty().subscribe((before, now) -> {
                ProfileMaking chosen = ProfileMaking.own(making);
                change(now ? profile.with(chosen) : profile.without(making), grounds, now ? chosen : null);
            });
        } else {
            lock(on);
        }
        return line(on, null, grounds);
    }

    private CheckBox box(String id, String words, boolean selected) {
        CheckBox box = new CheckBox(words);
        box.setId("rule-" + id);
        box.setWrapText(true);
        box.setSelected(selected);
        return box;
    }

    /// It stays readable, unlike a disabled one.
    private static void lock(CheckBox box) {
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
    }

    private static VBox line(CheckBox on, @Nullable Node details, Label grounds) {
        grounds.getStyleClass().add("quiet");
        grounds.setWrapText(true);
        grounds.setMinHeight(Region.USE_PREF_SIZE);
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
            List<String> parts = new ArrayList<>();
            parts.add(known.source(rule)
                    .map(source -> texts.get("profiles.from", source.title(), source.date()))
                    .orElse(texts.get("profiles.setHere")));
            parts.add(texts.name(rule.confidence()));
            if (rule.isUnverified()) {
                parts.add(texts.get("profiles.unverified"));
            }
            grounds.setText(String.join(" · ", parts));
        }
    }

    private static String shown(DemandKind kind, long limit) {
        if (kind != DemandKind.MOST_BYTES) {
            return String.valueOf(limit);
        }
        double megabytes = limit / BYTES_IN_MEGABYTE;
        return megabytes == Math.rint(megabytes)
                ? String.valueOf((long) megabytes)
                : String.format(Locale.ROOT, "%.3f", megabytes).replaceAll("0+$", "");
    }

    /// From what was typed; empty if it is no number above 0.
    private static Optional<Long> counted(DemandKind kind, String typed) {
        String text = typed.strip().replace(',', '.');
        if (!text.matches(kind == DemandKind.MOST_BYTES ? "\\d{1,6}(\\.\\d{1,6})?" : "\\d{1,6}")) {
            return Optional.empty();
        }
        double factor = kind == DemandKind.MOST_BYTES ? BYTES_IN_MEGABYTE : 1;
        return Optional.of(Math.round(Double.parseDouble(text) * factor)).filter(count -> count > 0);
    }

    private static final class Severity extends StringConverter<Boolean> {

        private final Texts texts;

        Severity(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable Boolean must) {
            return must == null ? "" : texts.get(must ? "profiles.must" : "profiles.should");
        }

        @Override
        public @Nullable Boolean fromString(String text) {
            return null;
        }
    }
}
