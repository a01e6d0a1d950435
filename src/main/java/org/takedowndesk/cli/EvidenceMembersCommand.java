package org.takedowndesk.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.format.FactName;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.format.Resource;
import org.takedowndesk.format.Resources;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence members`: lists what a saved page or web archive keeps, and takes chosen parts of it in.
@Command(
        name = "members",
        footer = {
            "  takedown-desk -w cases evidence members TD-2026-0001/E-0007",
            "  takedown-desk -w cases evidence members TD-2026-0001/E-0007 --take 3 --take 8",
        })
final class EvidenceMembersCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "KEY", descriptionKey = "cli.parameter.evidence")
    private String key = "";

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private @Nullable String caseReference;

    @Option(names = "--all", descriptionKey = "cli.option.membersAll")
    private boolean all;

    @Option(names = "--take", paramLabel = "NUMBER", descriptionKey = "cli.option.membersTake")
    private List<Integer> numbers = List.of();

    EvidenceMembersCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        EvidenceItem item = new References(services, output.texts()).evidence(key, caseReference);
        if (!FormatReader.hasResources(item.description().type())) {
            throw new ProblemException(
                    Problem.FILE_REFUSED, item.key(), output.texts().get("cli.members.none"));
        }
        Resources resources = services.formats()
                .resources(
                        services.vault().path(item.file().hash()),
                        item.description().type(),
                        session().progress());
        if (numbers.isEmpty()) {
            list(resources, output);
        } else {
            take(services, item, resources, output);
        }
        return resources.notices().isEmpty() ? Exit.DONE : Exit.FOUND;
    }

    private void list(Resources resources, Output output) {
        output.rows(
                resources.all().stream()
                        .filter(resource -> all || resource.sensible())
                        .toList(),
                List.of(
                        Column.of("number", Resource::number),
                        Column.of("address", Resource::url),
                        Column.of("type", Resource::type),
                        Column.of("size", Resource::size),
                        Column.of("status", resource -> said(resource, FactName.STATUS)),
                        Column.of("serverTime", resource -> said(resource, FactName.SERVER_TIME)),
                        Column.hidden("capturedAt", resource -> said(resource, FactName.CAPTURED_AT)),
                        Column.hidden("place", Resource::place)),
                "cli.none.members");
    }

    private static @Nullable String said(Resource resource, FactName name) {
        return resource.said(name).orElse(null);
    }

    private void take(Services services, EvidenceItem item, Resources resources, Output output) {
        Set<Integer> wanted = new LinkedHashSet<>(numbers);
        for (int number : wanted) {
            if (resources.all().stream().noneMatch(resource -> resource.number() == number)) {
                throw new ProblemException(Problem.NOT_FOUND, "member", number);
            }
        }
        IntakeResult result =
                services.intake().takeMembers(item, wanted, session().progress());
        output.rows(result.added(), EvidenceColumns.of(services), "cli.none.evidence");
        output.say("cli.members.taken", result.added().size(), result.known().size());
    }
}
