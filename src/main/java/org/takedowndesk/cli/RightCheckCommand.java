package org.takedowndesk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.ipr.RightStatus;
import org.takedowndesk.ipr.StatusVerdict;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.TerritoryOutcome;
import org.takedowndesk.marketplace.TerritoryVerdict;
import org.takedowndesk.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `right check`: whether a right can be relied on at a site on a day, and what its approval there still needs.
@Command(name = "check", footer = "  takedown-desk -w cases right check 1 --site taobao --on 2026-12-01")
final class RightCheckCommand extends WorkspaceCommand {

    /// One thing that was looked at.
    ///
    /// @param point `status`, `type`, `territory`, `field` or `document`
    private record Looked(String point, boolean met, String words) {}

    @Parameters(paramLabel = "REF", descriptionKey = "cli.parameter.right")
    private String reference = "";

    @Option(names = "--site", required = true, paramLabel = "SITE", descriptionKey = "cli.option.site")
    private String site = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private @Nullable LocalDate on;

    RightCheckCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        References references = new References(services, output.texts());
        List<Looked> looked = look(services, references.right(reference), references.site(site), output.texts());
        output.rows(
                looked,
                List.of(
                        Column.of("met", Looked::met),
                        Column.of(
                                "point",
                                each -> output.json()
                                        ? each.point()
                                        : output.texts().get("cli.point." + each.point())),
                        Column.of("finding", Looked::words)),
                "cli.none.findings");
        if (looked.stream().allMatch(Looked::met)) {
            output.say("cli.right.ready");
            return Exit.DONE;
        }
        output.say("cli.right.missing");
        return Exit.FOUND;
    }

    private List<Looked> look(Services services, Right right, Site where, Texts texts) {
        Locale locale = texts.locale();
        List<Looked> looked = new ArrayList<>();
        StatusVerdict status = services.terms().status(right, session().day(on));
        looked.add(new Looked(
                "status",
                status.status() != RightStatus.LAPSED,
                texts.name(status.status()) + ". "
                        + texts.get(
                                "ipr.status." + status.reason(),
                                status.values().stream().map(String::valueOf).toArray())));
        boolean taken = where.iprTypes().value().contains(right.type());
        looked.add(new Looked(
                "type",
                taken,
                texts.get(
                        taken ? "cli.right.typeTaken" : "cli.right.typeNotTaken",
                        where.name(locale),
                        texts.name(right.type()))));
        TerritoryVerdict territory = services.packs().territory(where, right.territories());
        looked.add(new Looked(
                "territory", territory.outcome() != TerritoryOutcome.BLOCK, territory(territory, right, texts)));
        RightNeeds.missingFields(right).forEach(field -> looked.add(new Looked("field", false, texts.name(field))));
        RightNeeds.papers(right)
                .forEach(paper -> looked.add(new Looked("document", paper.filed(), texts.name(paper.kind()))));
        return looked;
    }

    private static String territory(TerritoryVerdict verdict, Right right, Texts texts) {
        String outcome = texts.name(verdict.outcome());
        return texts.get(
                "cli.right.territory",
                outcome,
                verdict.rule().text().in(texts.locale()),
                String.join(", ", right.territories()));
    }
}
