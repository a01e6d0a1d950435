package org.takedowndesk.cli;

import java.util.stream.Collectors;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Finds the profile of a reader by its code.
final class Profiles {

    private Profiles() {}

    /// @throws ProblemException BAD_CALL, which names those there are
    static BundleProfile of(String code, Texts texts) {
        BundleProfiles profiles = new BundleProfiles();
        return profiles.find(code)
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_CALL,
                        "--profile " + code,
                        texts.get(
                                "cli.expected.profile",
                                profiles.all().stream().map(BundleProfile::code).collect(Collectors.joining(", ")))));
    }
}
