package org.takedowndesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.bundleprofile.ProfileRule;
import org.takedowndesk.text.Texts;
import picocli.CommandLine.Command;

/// `bundle profiles`: what courts demand of a bundle, each rule with its source. Needs no workspace.
@Command(name = "profiles", footer = "  takedown-desk bundle profiles")
final class BundleProfilesCommand implements Callable<Integer> {

    private record Row(BundleProfile profile, ProfileRule rule) {}

    private final Session session;

    BundleProfilesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Output output = session.output();
        BundleProfiles profiles = new BundleProfiles();
        List<Row> rows = new ArrayList<>();
        profiles.all().forEach(profile -> profile.rules().forEach(rule -> rows.add(new Row(profile, rule))));
        output.rows(rows, columns(profiles, output.texts()), "cli.none.findings");
        return Exit.DONE;
    }

    private static List<Column<Row>> columns(BundleProfiles profiles, Texts texts) {
        return List.of(
                Column.of("profile", row -> row.profile().code()),
                Column.hidden("name", row -> row.profile().name().in(texts.locale())),
                Column.of("demand", row -> texts.name(row.rule().demand())),
                Column.of(
                        "limit",
                        row -> row.rule().limit() == 0 ? null : row.rule().limit()),
                Column.of("must", row -> row.rule().must()),
                Column.of("confidence", row -> texts.name(row.rule().confidence())),
                Column.of("source", row -> profiles.source(row.rule()).title()),
                Column.hidden("address", row -> profiles.source(row.rule()).address()),
                Column.hidden("readOn", row -> profiles.source(row.rule()).readOn()));
    }
}
