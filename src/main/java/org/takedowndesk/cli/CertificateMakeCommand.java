package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.certificate.CertificateKind;
import org.takedowndesk.certificate.CertificateRequest;
import org.takedowndesk.certificate.Signer;
import org.takedowndesk.certificate.Template;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `certificate make`: fills a certificate in from the log, for signature.
@Command(
        name = "make",
        footer = {
            "  takedown-desk -w cases certificate make --kind fre-902-14 --items E-0001,E-0002 --case TD-2026-0001"
                    + " --name \"Lin Yue\" --role Paralegal -o certificate.pdf",
            "  takedown-desk -w cases certificate make --kind china-electronic-evidence --items TD-2026-0001/E-0007"
                    + " -o shuoming.pdf",
        })
final class CertificateMakeCommand extends WorkspaceCommand {

    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "cli.option.certificateKind")
    private String kind = "";

    @Option(
            names = "--items",
            required = true,
            split = ",",
            paramLabel = "KEY",
            descriptionKey = "cli.option.certificateItems")
    private List<String> keys = List.of();

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.caseOfKeys")
    private @Nullable String caseReference;

    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "cli.option.signerName")
    private String name = "";

    @Option(names = "--role", paramLabel = "TEXT", descriptionKey = "cli.option.signerRole")
    private String role = "";

    @Option(names = "--qualifications", paramLabel = "TEXT", descriptionKey = "cli.option.signerQualifications")
    private String qualifications = "";

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "cli.option.signerPlace")
    private String place = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.paperFile")
    private Path target = Path.of("");

    CertificateMakeCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        EvidenceCustodyCommand.requireFree(target, output);
    }

    @Override
    int run(Services services, Output output) {
        CertificateKind wanted = Codes.find(CertificateKind.class, kind)
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_CALL,
                        kind,
                        output.texts().get("cli.expected.oneOf", String.join(", ", Codes.all(CertificateKind.class)))));
        List<EvidenceItem> items = new References(services, output.texts()).evidence(keys, caseReference);
        if (items.stream().map(EvidenceItem::caseId).distinct().count() > 1) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--items", output.texts().get("cli.certificate.oneCase"));
        }
        CertificateRequest request =
                new CertificateRequest(wanted, items, new Signer(name, role, qualifications, place));
        BundleResult result =
                services.certificates().make(request, target, session().progress());
        output.item(result, EvidenceCustodyCommand.PAPER);
        services.certificates().templates().stream()
                .filter(template -> template.kind() == wanted && template.unverified())
                .map(Template::remark)
                .forEach(remark -> output.say("cli.certificate.unverified", remark));
        return Exit.DONE;
    }
}
