package org.takedowndesk.purchase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The test purchases of a workspace, each in one case.
public final class TestPurchases {

    public static final Kind<TestPurchase> KIND = Kind.of(
                    "purchase",
                    "test_purchase",
                    TestPurchase.class,
                    purchase -> purchase.id().value())
            .withLabel(purchase -> (purchase.key() + " " + purchase.order().number()).strip())
            .withSubjects(TestPurchases::subjects)
            .withColumn("case_id", TestPurchase::caseId)
            .withColumn("number", TestPurchase::number);

    private final Database database;

    public TestPurchases(Database database) {
        this.database = database;
    }

    private static List<Subject> subjects(TestPurchase purchase) {
        Set<Subject> subjects = new LinkedHashSet<>();
        subjects.add(CaseFiles.subject(purchase.caseId()));
        ListingId listing = purchase.listing();
        if (listing != null) {
            subjects.add(new Subject(Listings.KIND.name(), listing.value()));
        }
        purchase.proofs().forEach(proof -> subjects.add(Custody.subject(proof.item())));
        return List.copyOf(subjects);
    }

    /// An empty one.
    public TestPurchase add(CaseId caseId, @Nullable ListingId listing) {
        return database.change("purchase.added", transaction -> {
            TestPurchase purchase = new TestPurchase(
                    new PurchaseId(transaction.nextId(KIND)),
                    caseId,
                    nextNumber(transaction, caseId),
                    listing,
                    Order.NONE,
                    Parcel.NONE,
                    Storage.NONE,
                    Examination.NONE,
                    List.of(),
                    "");
            transaction.put(KIND, purchase);
            return purchase;
        });
    }

    /// Reports that left the house name the number: that of a purchase that was removed is not given to another.
    private static int nextNumber(Transaction transaction, CaseId caseId) {
        return transaction.labelsAbout(KIND, CaseFiles.subject(caseId)).stream()
                        .map(label -> label.split(" ", 2)[0])
                        .filter(key -> key.startsWith("P-"))
                        .mapToInt(key -> Integer.parseInt(key.substring("P-".length())))
                        .max()
                        .orElse(0)
                + 1;
    }

    /// Removes one that was entered by mistake; the evidence that documents it stays in the case.
    ///
    /// @throws ProblemException NOT_FOUND
    public void remove(PurchaseId id) {
        database.change("purchase.removed", transaction -> {
            TestPurchase purchase = transaction.find(KIND, id).orElseThrow(() -> missing(id.value()));
            transaction.remove(KIND, id);
            return purchase;
        });
    }

    public void save(TestPurchase purchase) {
        database.change("purchase.edited", transaction -> {
            transaction.put(KIND, purchase);
            return purchase;
        });
    }

    /// Says that an item documents a part of the purchase.
    public void addProof(PurchaseId id, List<EvidenceId> items, Part part) {
        database.change("purchase.documented", transaction -> {
            TestPurchase purchase = transaction.find(KIND, id).orElseThrow(() -> missing(id.value()));
            Set<Proof> proofs = new LinkedHashSet<>(purchase.proofs());
            items.forEach(item -> proofs.add(new Proof(item, part)));
            transaction.put(KIND, purchase.withProofs(List.copyOf(proofs)));
            return purchase;
        });
    }

    public void removeProof(PurchaseId id, Proof proof) {
        database.change("purchase.undocumented", transaction -> {
            TestPurchase purchase = transaction.find(KIND, id).orElseThrow(() -> missing(id.value()));
            List<Proof> proofs = new ArrayList<>(purchase.proofs());
            proofs.remove(proof);
            transaction.put(KIND, purchase.withProofs(proofs));
            return purchase;
        });
    }

    public Optional<TestPurchase> find(PurchaseId id) {
        return database.find(KIND, id);
    }

    /// @throws ProblemException NOT_FOUND
    public TestPurchase get(PurchaseId id) {
        return find(id).orElseThrow(() -> missing(id.value()));
    }

    /// The one that people call so within a case, `P-01`.
    ///
    /// @throws ProblemException NOT_FOUND
    public TestPurchase byKey(CaseId caseId, String key) {
        String wanted = key.strip().toUpperCase(Locale.ROOT);
        return of(caseId).stream()
                .filter(purchase -> purchase.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> missing(key));
    }

    public List<TestPurchase> of(CaseId caseId) {
        return database.select(KIND, "where case_id = ? order by case_id, number", caseId);
    }

    public List<TestPurchase> all() {
        return database.select(KIND, "order by id");
    }

    public int count(CaseId caseId) {
        return database.count(KIND, "where case_id = ?", caseId);
    }

    private static ProblemException missing(Object reference) {
        return new ProblemException(Problem.NOT_FOUND, "test purchase", reference);
    }
}
