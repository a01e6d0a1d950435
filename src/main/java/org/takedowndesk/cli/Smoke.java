package org.takedowndesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.takedowndesk.app.Services;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.bundle.BundlePlan;
import org.takedowndesk.bundle.BundleWriter;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.work.Progress;

/// Tries once everything that a packaged program could lack: the database, the fonts, the PDF writer, the screens.
final class Smoke {

    private final Session session;

    Smoke(Session session) {
        this.session = session;
    }

    int run() {
        try {
            Path folder = Files.createTempDirectory("takedown-desk-smoke");
            try {
                return run(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(Path folder) {
        Workspace workspace = Workspace.create(folder.resolve("workspace"), session.now());
        try (Services services = session.open(workspace.folder())) {
            if (!services.cases().all().isEmpty()) {
                throw new IllegalStateException("a new workspace has cases");
            }
        }
        Path pdf = folder.resolve("bundle.pdf");
        new BundleWriter().write(plan(), pdf, Progress.none());
        if (!new BundleCheck().check(pdf, Progress.none()).passed()) {
            throw new IllegalStateException("a new bundle does not pass its own check");
        }
        session.desktop().tryOut();
        session.output().say("cli.smoke.done");
        return Exit.DONE;
    }

    private BundlePlan plan() {
        String words = "Latin, Ελληνικά, Кириллица, 中文";
        return new BundlePlan(
                words,
                List.of(),
                "TD-0000-0000",
                session.texts().locale(),
                session.now(),
                "takedown-desk",
                List.of(new PlanSection(words, List.of(new Block.Paragraph(words)))));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
