package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demo DIR`: a new workspace with the sample case and its bundles, and then the desktop on it if that is wanted.
@Command(name = "demo", footer = "  takedown-desk demo demo --open")
final class DemoCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.parameter.newFolder")
    private Path folder = Path.of("");

    @Option(names = "--open", descriptionKey = "cli.option.open")
    private boolean open;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Output output = session.output();
        Path workspace = folder.toAbsolutePath().normalize();
        if (isWorkspace(workspace)) {
            output.say("cli.demo.thereAlready", workspace);
        } else {
            make(workspace, output);
        }
        if (open && session.desktop().available()) {
            session.desktop().show(workspace);
        } else if (open) {
            output.say("cli.demo.noDisplay", workspace);
        }
        return Exit.DONE;
    }

    /// Whether it is one already; a damaged or newer one is refused as everywhere.
    private static boolean isWorkspace(Path folder) {
        try {
            Workspace.at(folder);
            return true;
        } catch (ProblemException e) {
            if (e.problem() == Problem.NO_WORKSPACE) {
                return false;
            }
            throw e;
        }
    }

    private void make(Path workspace, Output output) {
        Surroundings surroundings = session.surroundings();
        SampleWorkspace sample = new SampleWorkspace(surroundings.clock(), surroundings.zone(), surroundings.who());
        SampleWorkspace.Made made = sample.make(workspace, () -> {}, session.progress());
        try (Services services = made.services()) {
            print(services, made.bundles(), output);
        }
    }

    private static void print(Services services, List<ExportedBundle> bundles, Output output) {
        List<CaseFile> cases = services.cases().all();
        if (output.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("workspace", services.workspace().folder());
            document.put("cases", cases.stream().map(CaseFile::reference).toList());
            document.put("bundles", bundles.stream().map(ExportedBundle::file).toList());
            output.document(document);
            return;
        }
        output.sentence("cli.demo.made", services.workspace().folder());
        for (CaseFile file : cases) {
            output.sentence(
                    "cli.demo.case",
                    file.reference(),
                    file.title(),
                    services.listings().count(file.id()),
                    services.evidence().count(file.id()),
                    services.complaints().count(file.id()));
        }
        for (ExportedBundle bundle : bundles) {
            output.sentence("cli.demo.bundle", bundle.file(), bundle.pages(), bundle.exhibits());
        }
    }
}
