package org.takedowndesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.bundleprofile.Grounds;
import org.takedowndesk.bundleprofile.ProfileMaking;
import org.takedowndesk.bundleprofile.ProfileRule;
import org.takedowndesk.marketplace.Source;
import org.takedowndesk.text.Texts;
import picocli.CommandLine.Command;

/// `bundle profiles`: what readers demand of a bundle and how one is made for them, each with its source. Needs no
/// workspace; if the call names one, its own profiles are listed too.
@Command(
        name = "profiles",
        footer = {"  takedown-desk bundle profiles", "  takedown-desk -w cases bundle profiles"})
final class BundleProfilesCommand implements Callable<Integer> {

    /// @param demand null for what is done rather than checked
    private record Row(
            BundleProfile profile,
            Grounds grounds,
            String what,
            @Nullable ProfileRule demand) {}

    private final Session session;

    BundleProfilesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Output output = session.output();
        Texts texts = output.texts();
        BundleProfiles profiles = Profiles.of(session).known();
        List<Row> rows = new ArrayList<>();
        for (BundleProfile profile : profiles.all()) {
            for (ProfileRule rule : profile.rules()) {
                rows.add(new Row(profile, rule, texts.name(rule.demand()), rule));
            }
            for (ProfileMaking making : profile.makings()) {
                rows.add(new Row(profile, making, texts.name(making.making()), null));
            }
        }
        output.rows(rows, columns(profiles, texts), "cli.none.findings");
        return Exit.DONE;
    }

    private static List<Column<Row>> columns(BundleProfiles profiles, Texts texts) {
        return List.of(
                Column.of("profile", row -> row.profile().code()),
                Column.hidden("name", row -> row.profile().name().in(texts.locale())),
                Column.of("demand", Row::what),
                Column.of(
                        "limit",
                        row -> row.demand() == null || row.demand().limit() == 0
                                ? null
                                : row.demand().limit()),
                Column.of(
                        "must",
                        row -> row.demand() == null ? null : row.demand().must()),
                Column.of("confidence", row -> texts.name(row.grounds().confidence())),
                Column.of(
                        "source",
                        row -> profiles.source(row.grounds()).map(Source::title).orElse(texts.get("profiles.setHere"))),
                Column.hidden(
                        "address",
                        row -> profiles.source(row.grounds())
                                .map(Source::address)
                                .orElse(null)),
                Column.hidden(
                        "readOn",
                        row -> profiles.source(row.grounds())
                                .map(Source::readOn)
                                .orElse(null)));
    }
}
