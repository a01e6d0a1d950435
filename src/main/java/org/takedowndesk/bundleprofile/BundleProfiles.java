package org.takedowndesk.bundleprofile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.marketplace.Source;

/// The profiles that ship with the program.
public final class BundleProfiles {

    private static final String FILE = "profiles.json";

    /// @param asOf when the sources were read last
    private record Data(LocalDate asOf, List<Source> sources, List<BundleProfile> profiles) {}

    private final Data data;

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
        data.profiles().stream().flatMap(profile -> profile.rules().stream()).forEach(this::source);
    }

    public List<BundleProfile> all() {
        return List.copyOf(data.profiles());
    }

    /// The profile of that code, whatever its case.
    public Optional<BundleProfile> find(String code) {
        return data.profiles().stream()
                .filter(profile -> profile.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /// What a rule rests on.
    public Source source(ProfileRule rule) {
        return data.sources().stream()
                .filter(source -> source.id().equals(rule.source()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + " has no source " + rule.source()));
    }

    public LocalDate asOf() {
        return data.asOf();
    }
}
