package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.takedowndesk.evidencepackage.PackageCheck;
import org.takedowndesk.evidencepackage.PackageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `package verify`: checks anybody's package and names each difference. Needs no workspace.
@Command(name = "verify", footer = "  takedown-desk package verify TD-2026-0001.zip")
final class PackageVerifyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "cli.parameter.package")
    private Path path = Path.of("");

    PackageVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Output output = session.output();
        PackageReport report = new PackageCheck().check(path, session.progress());
        List<PackageColumns.Wrong> wrong = PackageColumns.wrong(report, output.texts());
        if (output.json()) {
            output.document(document(report, wrong));
        } else if (!wrong.isEmpty()) {
            output.rows(wrong, PackageColumns.wrong(), "cli.none.findings");
        }
        if (report.bag().more()) {
            output.say("cli.package.more", wrong.size());
        }
        output.say(
                report.isSound() ? "cli.package.sound" : "cli.package.notSound",
                report.bag().files(),
                session.show().bytes(report.bag().bytes()));
        if (report.isSigned()) {
            output.say("cli.package.signed", report.signer());
        } else {
            output.say("cli.package.unsigned");
        }
        return report.isSound() ? Exit.DONE : Exit.FOUND;
    }

    private static Map<String, Object> document(PackageReport report, List<PackageColumns.Wrong> wrong) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sound", report.isSound());
        document.put("files", report.bag().files());
        document.put("bytes", report.bag().bytes());
        document.put("items", report.items());
        document.put("algorithms", report.bag().algorithms());
        document.put("signer", report.signer());
        document.put("findings", Column.documents(wrong, PackageColumns.wrong()));
        return document;
    }
}
