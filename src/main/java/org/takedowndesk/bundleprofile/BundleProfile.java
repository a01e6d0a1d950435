package org.takedowndesk.bundleprofile;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.takedowndesk.bundle.Demand;
import org.takedowndesk.bundle.DemandKind;
import org.takedowndesk.marketplace.Words;

/// What one reader of bundles demands, and how a bundle is made for it.
///
/// @param code short and stable, as on the command line
/// @param rules at most one of a kind
/// @param makings at most one of a kind
public record BundleProfile(String code, Words name, List<ProfileRule> rules, List<ProfileMaking> makings) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

    /// @throws IllegalArgumentException if the code is none or a kind stands twice
    public BundleProfile {
        if (!isCode(code)) {
            throw new IllegalArgumentException("Not a code: " + code);
        }
        rules = List.copyOf(rules);
        makings = List.copyOf(makings);
        if (rules.stream().map(ProfileRule::demand).distinct().count() != rules.size()
                || makings.stream().map(ProfileMaking::making).distinct().count() != makings.size()) {
            throw new IllegalArgumentException("A rule of " + code + " stands twice");
        }
    }

    /// Whether it can be typed on a command line: up to 20 Latin letters, digits and hyphens.
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /// The most bytes a file may have; empty where no limit is known.
    public Optional<Long> mostBytes() {
        return rule(DemandKind.MOST_BYTES).map(ProfileRule::limit);
    }

    /// What a file is compared with.
    public List<Demand> demands() {
        return rules.stream().map(ProfileRule::asDemand).toList();
    }

    public Optional<ProfileRule> rule(DemandKind demand) {
        return rules.stream().filter(rule -> rule.demand() == demand).findFirst();
    }

    public Optional<ProfileMaking> making(Making making) {
        return makings.stream().filter(each -> each.making() == making).findFirst();
    }

    /// All that is done for the reader.
    public Set<Making> made() {
        Set<Making> made = EnumSet.noneOf(Making.class);
        makings.forEach(each -> made.add(each.making()));
        return made;
    }

    /// The same under another code and name, to be changed.
    public BundleProfile copy(String newCode, String newName) {
        return new BundleProfile(newCode, new Words(newName, newName), rules, makings);
    }

    /// With the rules and makings of another, under its own code and name.
    public BundleProfile withLinesOf(BundleProfile other) {
        return new BundleProfile(code, name, other.rules, other.makings);
    }

    public BundleProfile withCode(String value) {
        return new BundleProfile(value, name, rules, makings);
    }

    public BundleProfile withName(String value) {
        return new BundleProfile(code, new Words(value, value), rules, makings);
    }

    /// With that rule in place of the one of its kind.
    public BundleProfile with(ProfileRule rule) {
        List<ProfileRule> changed = Stream.concat(without(rule.demand()).rules.stream(), Stream.of(rule))
                .sorted(Comparator.comparing(ProfileRule::demand))
                .toList();
        return new BundleProfile(code, name, changed, makings);
    }

    public BundleProfile without(DemandKind demand) {
        List<ProfileRule> left =
                rules.stream().filter(rule -> rule.demand() != demand).toList();
        return new BundleProfile(code, name, left, makings);
    }

    public BundleProfile with(ProfileMaking making) {
        List<ProfileMaking> changed = Stream.concat(without(making.making()).makings.stream(), Stream.of(making))
                .sorted(Comparator.comparing(ProfileMaking::making))
                .toList();
        return new BundleProfile(code, name, rules, changed);
    }

    public BundleProfile without(Making making) {
        List<ProfileMaking> left =
                makings.stream().filter(each -> each.making() != making).toList();
        return new BundleProfile(code, name, rules, left);
    }
}
