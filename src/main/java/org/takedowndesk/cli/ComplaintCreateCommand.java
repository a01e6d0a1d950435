package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.marketplace.EvidenceKind;
import org.takedowndesk.marketplace.Reason;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `complaint create`: a draft with everything the portal's form asks for.
@Command(
        name = "create",
        footer = {
            "  takedown-desk -w cases complaint create --case TD-2026-0001 --site taobao --right 1"
                    + " --reason TM_FAKE_COMPARE",
            "      --listing 1-7 --evidence W-0003=COMPARISON --explanation-file explanation.txt",
        })
final class ComplaintCreateCommand extends WorkspaceCommand {

    @Option(names = "--case", required = true, paramLabel = "REF", descriptionKey = "cli.option.case")
    private String caseReference = "";

    @Option(names = "--site", required = true, paramLabel = "SITE", descriptionKey = "cli.option.site")
    private String siteId = "";

    @Option(names = "--right", required = true, paramLabel = "REF", descriptionKey = "cli.option.right")
    private String rightReference = "";

    @Option(names = "--reason", required = true, paramLabel = "ID", descriptionKey = "cli.option.reason")
    private String reasonId = "";

    @Option(names = "--listing", required = true, paramLabel = "KEY", descriptionKey = "cli.option.listings")
    private List<String> listings = List.of();

    @Option(names = "--target", paramLabel = "listing|store", descriptionKey = "cli.option.target")
    private TargetKind target = TargetKind.LISTING;

    @Option(names = "--reason-field", paramLabel = "TEXT", descriptionKey = "cli.option.reasonField")
    private String reasonField = "";

    @Option(names = "--explanation", paramLabel = "TEXT", descriptionKey = "cli.option.explanation")
    private @Nullable String explanation;

    @Option(names = "--explanation-file", paramLabel = "FILE|-", descriptionKey = "cli.option.explanationFile")
    private @Nullable Path explanationFile;

    @Option(names = "--evidence", paramLabel = "KEY[=PROOF]", descriptionKey = "cli.option.attachments")
    private List<String> evidence = List.of();

    ComplaintCreateCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        if (explanation != null && explanationFile != null) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--explanation-file", output.texts().get("cli.error.either"));
        }
    }

    @Override
    int run(Services services, Output output) {
        References references = new References(services, output.texts());
        CaseFile file = references.caseFile(caseReference);
        Site site = references.site(siteId);
        Right right = references.right(rightReference);
        Reason reason = reason(services, site, right, output);
        Complaints.Content content = new Complaints.Content(
                target,
                reason.id(),
                reasonField,
                explanation(),
                references.listings(file, listings).stream().map(Listing::id).toList(),
                attachments(services, references, output));
        Complaint complaint = services.complaints().add(file.id(), site.id(), right.id(), content);
        output.item(
                complaint,
                ComplaintColumns.whole(services, output.texts()),
                new Output.Section<>("listings", complaint.listings(), ComplaintColumns.listings(services)),
                new Output.Section<>("attachments", complaint.attachments(), ComplaintColumns.attachments(services)),
                new Output.Section<>(
                        "findings",
                        services.complaintCheck().check(complaint, session().today()),
                        ComplaintColumns.findings(session().show())));
        return Exit.DONE;
    }

    private Reason reason(Services services, Site site, Right right, Output output) {
        String wanted = reasonId.strip().toUpperCase(Locale.ROOT);
        return services.packs()
                .reason(wanted)
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_CALL,
                        reasonId,
                        output.texts()
                                .get(
                                        "cli.expected.oneOf",
                                        String.join(
                                                ", ",
                                                services.packs().reasons(site, right.type(), target).stream()
                                                        .map(Reason::id)
                                                        .toList()))));
    }

    private String explanation() {
        if (explanationFile != null) {
            return new TextInput(session().surroundings().streams().in())
                    .read(explanationFile)
                    .strip();
        }
        return explanation == null ? "" : explanation.strip();
    }

    private List<Attachment> attachments(Services services, References references, Output output) {
        List<Attachment> attachments = new ArrayList<>();
        for (String given : evidence) {
            int equals = given.indexOf('=');
            String key = equals < 0 ? given : given.substring(0, equals);
            String proof = equals < 0 ? "" : given.substring(equals + 1).strip().toUpperCase(Locale.ROOT);
            List<String> known = services.packs().evidenceKinds().stream()
                    .map(EvidenceKind::id)
                    .toList();
            if (!proof.isEmpty() && !known.contains(proof)) {
                throw new ProblemException(
                        Problem.BAD_CALL, given, output.texts().get("cli.expected.oneOf", String.join(", ", known)));
            }
            attachments.add(
                    new Attachment(references.evidence(key, caseReference).id(), proof));
        }
        return attachments;
    }
}
