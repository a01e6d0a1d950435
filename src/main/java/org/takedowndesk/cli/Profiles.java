package org.takedowndesk.cli;

import java.util.stream.Collectors;
import org.takedowndesk.app.Services;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The profiles a call can name: those that ship with the program, and those of the workspace if the call names one.
record Profiles(BundleProfiles known, Texts texts) {

    static Profiles of(Session session) {
        if (session.workspace() == null) {
            return new Profiles(new BundleProfiles(), session.output().texts());
        }
        try (Services services = session.open()) {
            return of(services, session.output().texts());
        }
    }

    static Profiles of(Services services, Texts texts) {
        return new Profiles(services.bundleProfiles().known(), texts);
    }

    /// The profile of a reader by its code.
    ///
    /// @throws ProblemException BAD_CALL, which names those there are
    BundleProfile find(String code) {
        return known.find(code)
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_CALL,
                        "--profile " + code,
                        texts.get(
                                "cli.expected.profile",
                                known.all().stream().map(BundleProfile::code).collect(Collectors.joining(", ")))));
    }
}
