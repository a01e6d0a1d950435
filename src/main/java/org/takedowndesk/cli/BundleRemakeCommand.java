package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.casebundle.Bundles;
import org.takedowndesk.casebundle.ExportedBundleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `bundle remake`: writes an exported bundle again and says whether it is the same, byte for byte.
@Command(name = "remake", footer = "  takedown-desk -w cases bundle remake 3 -o again")
final class BundleRemakeCommand extends WorkspaceCommand {

    @Parameters(paramLabel = "NUMBER", descriptionKey = "cli.parameter.bundleNumber")
    private long number;

    @Mixin
    private OutputFolder folder = new OutputFolder();

    BundleRemakeCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        Bundles bundles = services.bundles();
        Bundles.Remade remade = bundles.remake(
                bundles.get(new ExportedBundleId(number)),
                folder.path,
                session().progress());
        output.item(
                remade,
                List.of(
                        Column.of("file", Bundles.Remade::file),
                        Column.of("sha256", Bundles.Remade::sha256),
                        Column.of("same", Bundles.Remade::same)));
        output.say(remade.same() ? "cli.bundle.same" : "cli.bundle.notSame");
        return remade.same() ? Exit.DONE : Exit.FOUND;
    }
}
