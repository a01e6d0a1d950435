package org.takedowndesk.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;

/// What people said the evidence shows and does not show; where nobody did, a proposal.
public final class Statements {

    public static final Kind<Statement> KIND = Kind.of(
                    "statement",
                    "item_statement",
                    Statement.class,
                    statement -> statement.item().value())
            .withLabel(Statement::shows)
            .withSubjects(statement -> List.of(Custody.subject(statement.item())));

    private final Database database;
    private final Proposals proposals;
    private final Function<EvidenceItem, Optional<Instant>> provenSince;

    /// @param provenSince since when an item is proven to exist, if it is
    public Statements(Database database, Proposals proposals, Function<EvidenceItem, Optional<Instant>> provenSince) {
        this.database = database;
        this.proposals = proposals;
        this.provenSince = provenSince;
    }

    /// What somebody said of the item, empty as long as nobody did.
    public Optional<Statement> find(EvidenceId id) {
        return database.find(KIND, id);
    }

    /// What was said of the item, or else the proposal for its kind and the way it was captured.
    public Statement of(EvidenceItem item, Locale locale) {
        Statement proposal = proposal(item, locale);
        return find(item.id())
                .map(said -> new Statement(
                        item.id(),
                        said.shows().isBlank() ? proposal.shows() : said.shows(),
                        said.doesNotShow().isBlank() ? proposal.doesNotShow() : said.doesNotShow()))
                .orElse(proposal);
    }

    /// What could be said of the item, from its kind, the way it was captured, where its time is from and what is
    /// proven of it.
    public Statement proposal(EvidenceItem item, Locale locale) {
        return proposals.of(item, provenSince.apply(item), locale);
    }

    /// Keeps what somebody says; where a side is empty the proposal for it stands.
    public void save(Statement statement) {
        database.change("statement.saved", transaction -> {
            transaction.put(KIND, statement);
            return statement;
        });
    }
}
