package org.takedowndesk.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.Transaction;
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
            List<ReadLink> links, Map<String, Listing> known, java.util.function.Function<ReadLink, Listing> adding) {
        List<Listing> added = new ArrayList<>();
        List<PasteResult.Known> already = new ArrayList<>();
        List<ReadLink> repeated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ReadLink link : links) {
            if (!seen.add(link.dedupKey())) {
                repeated.add(link);
                continue;
            }
            Listing listing = known.get(link.dedupKey());
            if (listing == null) {
                added.add(adding.apply(link));
            } else {
                boolean otherSite = !listing.site().equals(Objects.requireNonNullElse(link.site(), ""));
                already.add(new PasteResult.Known(link, listing, otherSite));
            }
        }
        return new PasteResult(added, already, repeated);
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
