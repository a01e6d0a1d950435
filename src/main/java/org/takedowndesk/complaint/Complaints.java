package org.takedowndesk.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.marketplace.PackVersion;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The complaints of a workspace.
public final class Complaints {

    public static final Kind<Complaint> KIND = Kind.of(
                    "complaint",
                    "complaint",
                    Complaint.class,
                    complaint -> complaint.id().value())
            .withLabel(Complaint::reference)
            .withSubjects(Complaints::subjects)
            .withColumn("case_id", Complaint::caseId)
            .withColumn("reference", Complaint::reference)
            .withColumn("site", Complaint::site)
            .withColumn("filed", Complaint::filed);

    private final Database database;
    private final RulePacks packs;
    private final Clock clock;

    public Complaints(Database database, RulePacks packs, Clock clock) {
        this.database = database;
        this.packs = packs;
        this.clock = clock;
    }

    private static List<Subject> subjects(Complaint complaint) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(CaseFiles.subject(complaint.caseId()));
        complaint
                .listings()
                .forEach(listing -> subjects.add(
                        new Subject(Listings.KIND.name(), listing.listing().value())));
        complaint.attachments().forEach(attachment -> subjects.add(Custody.subject(attachment.item())));
        return subjects;
    }

    /// What a draft says and which listings and proof it has.
    public record Content(
            TargetKind target,
            String reason,
            String reasonField,
            String explanation,
            List<ListingId> listings,
            List<Attachment> attachments) {

        public Content {
            listings = listings.stream().distinct().toList();
            attachments = List.copyOf(attachments);
        }

        /// Of a draft that is just begun.
        public static Content empty(TargetKind target) {
            return new Content(target, "", "", "", List.of(), List.of());
        }
    }

    /// Begins a draft under the case's next number.
    public Complaint add(CaseId caseId, String site, @Nullable RightId right, TargetKind target) {
        return add(caseId, site, right, Content.empty(target));
    }

    /// Adds a whole draft under the case's next number.
    public Complaint add(CaseId caseId, String site, @Nullable RightId right, Content content) {
        return database.change("complaint.added", transaction -> {
            CaseFile file = transaction
                    .find(CaseFiles.KIND, caseId)
                    .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "case", caseId.value()));
            Instant now = clock.instant();
            Complaint complaint = new Complaint(
                    new ComplaintId(transaction.nextId(KIND)),
                    caseId,
                    nextReference(transaction, file),
                    site,
                    right,
                    content.target(),
                    content.reason(),
                    content.reasonField(),
                    content.explanation(),
                    content.listings().stream()
                            .map(listing -> ComplaintListing.draft(listing, now))
                            .toList(),
                    content.attachments(),
                    "",
                    "",
                    now);
            transaction.put(KIND, complaint);
            return complaint;
        });
    }

    /// The reference of a complaint that was undone stays its own.
    private static String nextReference(Transaction transaction, CaseFile file) {
        String prefix = file.reference() + "/C";
        List<String> given = new ArrayList<>(transaction.labelsOfRemoved(KIND));
        transaction.select(KIND, "where case_id = ?", file.id()).forEach(complaint -> given.add(complaint.reference()));
        int last = given.stream()
                .filter(reference -> reference.startsWith(prefix))
                .mapToInt(reference -> Integer.parseInt(reference.substring(prefix.length())))
                .max()
                .orElse(0);
        return prefix + (last + 1);
    }

    /// Saves a draft.
    ///
    /// @throws ProblemException NOT_ALLOWED if it was filed already: what a portal has must stay as it was filed
    public void save(Complaint complaint) {
        change("complaint.edited", complaint.id(), before -> {
            if (before.filed()) {
                throw new ProblemException(Problem.NOT_ALLOWED, complaint.reference(), "it was filed already");
            }
            return complaint;
        });
    }

    /// Saves what was written into a draft.
    ///
    /// @throws ProblemException NOT_ALLOWED if it was filed already
    public void write(ComplaintId id, ComplaintDraft draft) {
        change("complaint.edited", id, complaint -> {
            if (complaint.filed()) {
                throw new ProblemException(Problem.NOT_ALLOWED, complaint.reference(), "it was filed already");
            }
            return draft.in(complaint, clock.instant());
        });
    }

    /// Puts exactly these listings into the draft; those it had keep their state.
    public void choose(ComplaintId id, List<ListingId> listings) {
        change("complaint.edited", id, complaint -> {
            if (complaint.filed()) {
                throw new ProblemException(Problem.NOT_ALLOWED, complaint.reference(), "it was filed already");
            }
            ComplaintDraft before = ComplaintDraft.of(complaint);
            return new ComplaintDraft(
                            before.site(),
                            before.right(),
                            before.target(),
                            before.reason(),
                            before.reasonField(),
                            before.explanation(),
                            listings,
                            before.attachments())
                    .in(complaint, clock.instant());
        });
    }

    /// Enters that the complaint was filed at the portal.
    ///
    /// @param portalReference the number the portal gave; may be empty where it gives none
    /// @param at when, UTC
    public void file(ComplaintId id, String portalReference, Instant at) {
        String version = packs.versions().stream().map(PackVersion::toString).collect(Collectors.joining(", "));
        change("complaint.filed", id, complaint -> {
            if (complaint.listings().isEmpty()) {
                throw new ProblemException(Problem.NOT_ALLOWED, complaint.reference(), "it has no listings");
            }
            Set<ListingId> all =
                    complaint.listings().stream().map(ComplaintListing::listing).collect(Collectors.toSet());
            return stepped(complaint, all, new ComplaintListing.Step(ListingState.FILED, at, ""))
                    .withPortalReference(portalReference, version);
        });
    }

    public void setPortalReference(ComplaintId id, String portalReference) {
        change(
                "complaint.portal-reference",
                id,
                complaint -> complaint.withPortalReference(portalReference, complaint.packVersion()));
    }

    /// Enters what became of listings.
    ///
    /// @param at when the portal says it happened, UTC
    /// @throws ProblemException NOT_ALLOWED if one of them cannot come to that state from where it stands
    public void record(ComplaintId id, List<ListingId> listings, ListingState state, Instant at, String note) {
        change(
                "complaint.recorded",
                id,
                complaint -> stepped(complaint, new HashSet<>(listings), new ComplaintListing.Step(state, at, note)));
    }

    private static Complaint stepped(Complaint complaint, Set<ListingId> wanted, ComplaintListing.Step step) {
        List<ComplaintListing> result = new ArrayList<>();
        for (ComplaintListing listing : complaint.listings()) {
            if (!wanted.remove(listing.listing())) {
                result.add(listing);
                continue;
            }
            if (!listing.state().next().contains(step.state())) {
                throw new ProblemException(
                        Problem.NOT_ALLOWED,
                        step.state() + " (" + complaint.reference() + ")",
                        "listing " + listing.listing().value() + " is " + listing.state());
            }
            result.add(listing.then(step));
        }
        if (!wanted.isEmpty()) {
            throw new ProblemException(
                    Problem.NOT_FOUND,
                    "listing of " + complaint.reference(),
                    wanted.iterator().next().value());
        }
        return complaint.withListings(result);
    }

    private void change(String action, ComplaintId id, UnaryOperator<Complaint> change) {
        database.change(action, transaction -> {
            Complaint complaint = get(transaction, id);
            transaction.put(KIND, change.apply(complaint));
            return complaint;
        });
    }

    private static Complaint get(Transaction transaction, ComplaintId id) {
        return transaction.find(KIND, id).orElseThrow(() -> missing(id));
    }

    /// Throws a draft away; a filed complaint stays.
    public void remove(ComplaintId id) {
        database.change("complaint.removed", transaction -> {
            Complaint complaint = get(transaction, id);
            if (complaint.filed()) {
                throw new ProblemException(Problem.NOT_ALLOWED, complaint.reference(), "it was filed already");
            }
            transaction.remove(KIND, id);
            return complaint;
        });
    }

    public Optional<Complaint> find(ComplaintId id) {
        return database.find(KIND, id);
    }

    /// @throws ProblemException NOT_FOUND
    public Complaint get(ComplaintId id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /// @throws ProblemException NOT_FOUND
    public Complaint byReference(String reference) {
        return database.select(KIND, "where reference = ?", reference.strip().toUpperCase(Locale.ROOT)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "complaint", reference));
    }

    public List<Complaint> of(CaseId caseId) {
        return database.select(KIND, "where case_id = ? order by case_id, id", caseId);
    }

    /// The complaints a listing is in.
    public List<Complaint> of(ListingId listing, CaseId caseId) {
        return of(caseId).stream()
                .filter(complaint -> complaint.listings().stream()
                        .anyMatch(each -> each.listing().equals(listing)))
                .toList();
    }

    /// All, the newest first.
    public List<Complaint> all() {
        return database.select(KIND, "order by id desc");
    }

    /// How many complaints each case has, by the case's number.
    public Map<Long, Integer> perCase() {
        return database.counts(KIND, "case_id", "true");
    }

    /// How many complaints a case has.
    public int count(CaseId caseId) {
        return database.count(KIND, "where case_id = ?", caseId);
    }

    private static ProblemException missing(ComplaintId id) {
        return new ProblemException(Problem.NOT_FOUND, "complaint", id.value());
    }
}
