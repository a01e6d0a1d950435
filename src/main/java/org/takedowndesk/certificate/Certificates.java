package org.takedowndesk.certificate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.bundle.BundleWriter;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.db.Database;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceCheck;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Fills certificates in from the log, for somebody to read, change and sign.
public final class Certificates {

    private final Database database;
    private final CaseFiles cases;
    private final Holders holders;
    private final EvidenceRoom room;
    private final Templates templates;
    private final Surroundings surroundings;

    /// Where certificates read about evidence.
    public record EvidenceRoom(Custody custody, EvidenceCheck check, Statements statements) {}

    /// What certificates need from the program around them.
    ///
    /// @param who gives the user's name
    public record Surroundings(Clock clock, ZoneId zone, Supplier<String> who) {}

    public Certificates(
            Database database,
            CaseFiles cases,
            Holders holders,
            EvidenceRoom room,
            Templates templates,
            Surroundings surroundings) {
        this.database = database;
        this.cases = cases;
        this.holders = holders;
        this.room = room;
        this.templates = templates;
        this.surroundings = surroundings;
    }

    public List<Template> templates() {
        return templates.all();
    }

    /// Reads the items' files again, writes the certificate, and enters in each item's log that it was made.
    ///
    /// @throws ProblemException NOT_ALLOWED if there are no items, one of them is destroyed, or a file is not as it
    ///     was taken in, which nobody may certify; CANNOT_WRITE, DISK_FULL
    public BundleResult make(CertificateRequest request, Path target, Progress progress) {
        Template template = templates.of(request.kind());
        List<EvidenceItem> items = request.items();
        if (items.isEmpty() || items.stream().anyMatch(EvidenceItem::isDestroyed)) {
            throw new ProblemException(Problem.NOT_ALLOWED, template.title(), keys(items));
        }
        EvidenceCheck.Report report = room.check().verify(items, progress);
        if (!report.differences().isEmpty()) {
            throw new ProblemException(
                    Problem.NOT_ALLOWED,
                    template.title(),
                    report.differences().stream()
                            .map(difference -> keys(difference.items()))
                            .collect(Collectors.joining(", ")));
        }
        CertificatePlan.Filling filling = filling(request, template.locale());
        Show show = new Show(new Texts(template.locale()), surroundings.zone());
        BundleResult result =
                new BundleWriter().write(new CertificatePlan(template, show).of(filling), target, progress);
        room.custody()
                .note(
                        items.stream().map(EvidenceItem::id).toList(),
                        CustodyAct.CERTIFIED,
                        template.title() + ": " + target.toAbsolutePath());
        return result;
    }

    private CertificatePlan.Filling filling(CertificateRequest request, Locale locale) {
        List<EvidenceItem> items = request.items();
        CaseFile file = cases.get(items.getFirst().caseId());
        Instant now = surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return new CertificatePlan.Filling(
                file,
                holders.get(file.holder()).name(),
                request.signer(),
                items,
                items.stream().map(item -> room.statements().of(item, locale)).toList(),
                room.custody().lines(items),
                database.head(),
                now,
                surroundings.who().get());
    }

    private static String keys(List<EvidenceItem> items) {
        return items.stream().map(EvidenceItem::key).collect(Collectors.joining(", "));
    }
}
