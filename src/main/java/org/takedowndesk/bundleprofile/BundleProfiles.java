package org.takedowndesk.bundleprofile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.marketplace.Source;

/// The profiles that ship with the program, and those of a workspace where there is one.
public final class BundleProfiles {

    private static final String FILE = "profiles.json";

    /// @param asOf when the sources were read last
    private record Data(LocalDate asOf, List<Source> sources, List<BundleProfile> profiles) {}

    private final Data data;
    private final List<BundleProfile> all;

    /// Reads the data; a rule without its source is an error.
    public BundleProfiles() {
        try (InputStream in = BundleProfiles.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + FILE);
            }
            data = new CanonicalJson().parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), Data.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all = List.copyOf(data.profiles());
        all.stream()
                .flatMap(profile -> Stream.concat(profile.rules().stream(), profile.makings().stream()))
                .filter(rule -> source(rule).isEmpty())
                .findFirst()
                .ifPresent(rule -> {
                    throw new IllegalStateException(FILE + " has no source " + rule.source());
                });
    }

    private BundleProfiles(Data data, List<BundleProfile> all) {
        this.data = data;
        this.all = List.copyOf(all);
    }

    /// These and others behind them.
    BundleProfiles with(List<BundleProfile> own) {
        return new BundleProfiles(
                data, Stream.concat(all.stream(), own.stream()).toList());
    }

    public List<BundleProfile> all() {
        return all;
    }

    /// Whether the profile ships with the program, so that it is not to be changed.
    public boolean isShipped(BundleProfile profile) {
        return data.profiles().contains(profile);
    }

    /// The profile of that code, whatever its case.
    public Optional<BundleProfile> find(String code) {
        return all.stream()
                .filter(profile -> profile.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /// What a rule rests on; empty where somebody of the firm set it.
    public Optional<Source> source(Grounds rule) {
        return data.sources().stream()
                .filter(source -> source.id().equals(rule.source()))
                .findFirst();
    }

    public LocalDate asOf() {
        return data.asOf();
    }
}
