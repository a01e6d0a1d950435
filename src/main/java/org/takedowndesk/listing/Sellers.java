package org.takedowndesk.listing;

import java.util.List;
import java.util.Optional;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The sellers of a workspace, each known once per site and name.
public final class Sellers {

    public static final Kind<Seller> KIND = Kind.of(
                    "seller", "seller", Seller.class, seller -> seller.id().value())
            .withLabel(Seller::name)
            .withColumn("site", Seller::site)
            .withColumn("name", Seller::name);

    /// A seller and how much is known of it.
    ///
    /// @param listings how many of its listings are in the workspace, archived ones left out
    /// @param cases in how many cases
    public record Summary(Seller seller, int listings, int cases) {}

    private final Database database;

    public Sellers(Database database) {
        this.database = database;
    }

    /// The seller of that name on that site, added if new.
    public Seller named(String site, String name) {
        return find(site, name)
                .orElseGet(() -> database.change("seller.added", transaction -> named(transaction, site, name)));
    }

    /// The same within a change.
    public Seller named(Transaction transaction, String site, String name) {
        List<Seller> found = transaction.select(KIND, "where site = ? and name = ?", site, name.strip());
        if (!found.isEmpty()) {
            return found.getFirst();
        }
        Seller seller = new Seller(new SellerId(transaction.nextId(KIND)), site, name.strip(), "", "");
        transaction.put(KIND, seller);
        return seller;
    }

    public Optional<Seller> find(String site, String name) {
        return database.select(KIND, "where site = ? and name = ?", site, name.strip()).stream()
                .findFirst();
    }

    public Optional<Seller> find(SellerId id) {
        return database.find(KIND, id);
    }

    /// @throws ProblemException NOT_FOUND
    public Seller get(SellerId id) {
        return find(id).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "seller", id.value()));
    }

    public void save(Seller seller) {
        database.change("seller.edited", transaction -> {
            transaction.put(KIND, seller);
            return seller;
        });
    }

    /// All, those with most listings first.
    public List<Summary> all() {
        List<Seller> sellers = database.select(KIND, "order by id");
        var counts = database.query(
                "select seller_id, count(*), count(distinct case_id) from listing"
                        + " where seller_id is not null and not archived group by seller_id",
                row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)});
        var bySeller = new java.util.HashMap<Long, long[]>();
        counts.forEach(count -> bySeller.put(count[0], count));
        return sellers.stream()
                .map(seller -> {
                    long[] count = bySeller.getOrDefault(seller.id().value(), new long[3]);
                    return new Summary(seller, (int) count[1], (int) count[2]);
                })
                .sorted(java.util.Comparator.comparingInt(Summary::listings).reversed())
                .toList();
    }
}
