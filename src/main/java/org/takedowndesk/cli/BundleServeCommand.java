package org.takedowndesk.cli;

import org.takedowndesk.app.Services;
import org.takedowndesk.arrangement.Arrangement;
import org.takedowndesk.arrangement.Served;
import org.takedowndesk.casebundle.Bundles;
import org.takedowndesk.casebundle.ExportedBundleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `bundle serve`: remembers that a bundle was handed over, so that its numbers stand.
@Command(name = "serve", footer = "  takedown-desk -w cases bundle serve 3")
final class BundleServeCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.parameter.bundleNumber")
    private long number;

    BundleServeCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        Bundles bundles = services.bundles();
        Arrangement served = bundles.serve(bundles.get(new ExportedBundleId(number)));
        output.say("cli.bundle.served", served.lastServed().map(Served::version).orElse(0), number);
        return Exit.DONE;
    }
}
