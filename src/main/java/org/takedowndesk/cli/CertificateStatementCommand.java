package org.takedowndesk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.certificate.Statement;
import org.takedowndesk.evidence.EvidenceItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `certificate statement`: what an item shows and does not show, as certificates print it.
@Command(
        name = "statement",
        footer =
                "  takedown-desk -w cases certificate statement TD-2026-0001/E-0007 --shows \"The price was 129 CNY.\"")
final class CertificateStatementCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "KEY", descriptionKey = "cli.parameter.evidence")
    private String key = "";

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private @Nullable String caseReference;

    @Option(names = "--shows", paramLabel = "TEXT", descriptionKey = "cli.option.shows")
    private @Nullable String shows;

    @Option(names = "--does-not-show", paramLabel = "TEXT", descriptionKey = "cli.option.doesNotShow")
    private @Nullable String doesNotShow;

    CertificateStatementCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        EvidenceItem item = new References(services, output.texts()).evidence(key, caseReference);
        Statement before = services.statements().find(item.id()).orElse(new Statement(item.id(), "", ""));
        if (shows != null || doesNotShow != null) {
            services.statements()
                    .save(new Statement(
                            item.id(),
                            shows == null ? before.shows() : shows.strip(),
                            doesNotShow == null ? before.doesNotShow() : doesNotShow.strip()));
        }
        output.item(
                services.statements().of(item, output.texts().locale()),
                List.of(
                        Column.of("key", statement -> EvidenceColumns.key(services, item)),
                        Column.of("shows", Statement::shows),
                        Column.of("doesNotShow", Statement::doesNotShow),
                        Column.of(
                                "own",
                                statement -> services.statements()
                                        .find(item.id())
                                        .filter(own -> !own.shows().isBlank()
                                                || !own.doesNotShow().isBlank())
                                        .isPresent())));
        return Exit.DONE;
    }
}
