package org.takedowndesk.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.marketplace.LinkNoteCode;
import org.takedowndesk.marketplace.LinkReader;
import org.takedowndesk.marketplace.ReadLink;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The listings of a workspace, each in one case.
public final class Listings {

    public static final Kind<Listing> KIND = Kind.of(
                    "listing", "listing", Listing.class, listing -> listing.id().value())
            .withLabel(Listing::displayName)
            .withSubjects(Listings::subjects)
            .withColumn("case_id", Listing::caseId)
            .withColumn("number", Listing::number)
            .withColumn("site", Listing::site)
            .withColumn("dedup_key", Listing::dedupKey)
            .withColumn("seller_id", listing -> listing.facts().seller())
            .withColumn("mark", Listing::mark)
            .withColumn("archived", Listing::archived);

    private final Database database;
    private final LinkReader linkReader;

    public Listings(Database database, LinkReader linkReader) {
        this.database = database;
        this.linkReader = linkReader;
    }

    private static List<Subject> subjects(Listing listing) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(CaseFiles.subject(listing.caseId()));
        SellerId seller = listing.facts().seller();
        if (seller != null) {
            subjects.add(new Subject(Sellers.KIND.name(), seller.value()));
        }
        return subjects;
    }

    /// Says what pasting `text` into a case would do, without doing it.
    public PasteResult preview(CaseId caseId, String text) {
        Map<String, Listing> known = byKey(of(caseId));
        return sort(linkReader.read(text), known, link -> listing(new ListingId(1), caseId, 1, link));
    }

    /// Adds the links in any text to a case, each once.
    ///
    /// @param text at most [LinkReader#LONGEST_TEXT] characters
    /// @throws ProblemException LIMIT_EXCEEDED
    public PasteResult paste(CaseId caseId, String text) {
        List<ReadLink> links = linkReader.read(text);
        return database.change("listing.added", transaction -> {
            List<Listing> before = transaction.select(KIND, "where case_id = ?", caseId);
            int[] last = {before.stream().mapToInt(Listing::number).max().orElse(0)};
            return sort(links, byKey(before), link -> {
                Listing listing = listing(new ListingId(transaction.nextId(KIND)), caseId, ++last[0], link);
                transaction.put(KIND, listing);
                return listing;
            });
        });
    }

    private static PasteResult sort(
            List<ReadLink> links, Map<String, Listing> known, Function<ReadLink, Listing> adding) {
        List<PasteResult.Line> lines = new ArrayList<>();
        Map<String, Listing> seen = new HashMap<>();
        for (ReadLink link : links) {
            Listing repeated = seen.get(link.dedupKey());
            Listing before = known.get(link.dedupKey());
            PasteResult.Outcome outcome = repeated != null
                    ? PasteResult.Outcome.REPEATED
                    : before != null ? PasteResult.Outcome.KNOWN : PasteResult.Outcome.ADDED;
            Listing listing = switch (outcome) {
                case REPEATED -> Objects.requireNonNull(repeated);
                case KNOWN -> Objects.requireNonNull(before);
                case ADDED -> adding.apply(link);
            };
            lines.add(new PasteResult.Line(link, outcome, listing, twin(link, known, seen)));
            seen.putIfAbsent(link.dedupKey(), listing);
        }
        return new PasteResult(lines);
    }

    private static @Nullable Listing twin(ReadLink link, Map<String, Listing> known, Map<String, Listing> seen) {
        return link.notes().stream()
                .filter(note -> note.code() == LinkNoteCode.POSSIBLE_TWIN)
                .map(note -> Optional.ofNullable(seen.get(note.value())).orElseGet(() -> known.get(note.value())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Listing> byKey(List<Listing> listings) {
        Map<String, Listing> result = new HashMap<>();
        listings.forEach(listing -> result.put(listing.dedupKey(), listing));
        return result;
    }

    private static Listing listing(ListingId id, CaseId caseId, int number, ReadLink link) {
        String key = link.listingId() == null ? link.storeId() : link.listingId();
        return new Listing(
                id,
                caseId,
                number,
                link.kind(),
                Objects.requireNonNullElse(link.site(), ""),
                Objects.requireNonNullElse(key, ""),
                Objects.requireNonNullElse(link.region(), ""),
                Objects.requireNonNullElse(link.canonical(), link.input()),
                link.input(),
                link.dedupKey(),
                Listing.ListingFacts.NONE,
                ListingMark.NEW,
                false);
    }

    /// Saves what the listing is now.
    public void save(Listing listing) {
        change("listing.edited", List.of(listing.id()), _ -> listing);
    }

    /// Saves what was typed in about a listing, and adds its seller in the same change where that is a new one.
    ///
    /// @param sellerName as the site shows it; empty for none
    public Listing describe(ListingId id, Listing.ListingFacts facts, String sellerName, Sellers sellers) {
        return database.change("listing.edited", transaction -> {
            Listing listing = get(transaction, id);
            SellerId seller = sellerName.isBlank()
                    ? null
                    : sellers.named(transaction, listing.site(), sellerName).id();
            Listing described = listing.withFacts(facts.withSeller(seller));
            transaction.put(KIND, described);
            return described;
        });
    }

    /// Marks many listings at once.
    public void mark(List<ListingId> ids, ListingMark mark) {
        change("listing.marked", ids, listing -> listing.withMark(mark));
    }

    public void archive(List<ListingId> ids, boolean archived) {
        change(archived ? "listing.archived" : "listing.restored", ids, listing -> listing.withArchived(archived));
    }

    private void change(String action, List<ListingId> ids, UnaryOperator<Listing> change) {
        database.change(action, transaction -> {
            ids.forEach(id -> transaction.put(KIND, change.apply(get(transaction, id))));
            return ids;
        });
    }

    private static Listing get(Transaction transaction, ListingId id) {
        return transaction.find(KIND, id).orElseThrow(() -> missing(id));
    }

    public Optional<Listing> find(ListingId id) {
        return database.find(KIND, id);
    }

    /// @throws ProblemException NOT_FOUND
    public Listing get(ListingId id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /// All of a case in the order they were added.
    public List<Listing> of(CaseId caseId) {
        return database.select(KIND, "where case_id = ? order by case_id, number", caseId);
    }

    public List<Listing> of(SellerId seller) {
        return database.select(KIND, "where seller_id = ? order by seller_id, id desc", seller);
    }

    /// Every listing of the workspace, the newest first.
    public List<Listing> all() {
        return database.select(KIND, "order by id desc");
    }

    /// How many listings each case has, by the case's number; archived ones left out.
    public Map<Long, Integer> perCase() {
        return database.counts(KIND, "case_id", "not archived");
    }

    /// How many listings a case has, archived ones left out.
    public int count(CaseId caseId) {
        return database.count(KIND, "where case_id = ? and not archived", caseId);
    }

    /// The newest listings of the workspace.
    ///
    /// @param most at most so many
    public List<Listing> newest(int most) {
        return database.select(KIND, "order by id desc limit " + most);
    }

    private static ProblemException missing(ListingId id) {
        return new ProblemException(Problem.NOT_FOUND, "listing", id.value());
    }
}
