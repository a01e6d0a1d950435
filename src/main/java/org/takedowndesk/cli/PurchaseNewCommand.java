package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.purchase.Proof;
import org.takedowndesk.purchase.TestPurchase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `purchase new`: a test purchase, empty or as a JSON document describes it.
@Command(
        name = "new",
        footer = "  takedown-desk -w cases purchase new --case TD-2026-0001 --listing 7 --from purchase.json")
final class PurchaseNewCommand extends WorkspaceCommand {

    @Option(names = "--case", required = true, paramLabel = "REF", descriptionKey = "cli.option.case")
    private String caseReference = "";

    @Option(names = "--listing", paramLabel = "KEY", descriptionKey = "cli.option.boughtListing")
    private @Nullable String listing;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "cli.option.purchaseFile")
    private @Nullable Path file;

    PurchaseNewCommand(Session session) {
        super(session);
    }

    @Override
    int run(Services services, Output output) {
        References references = new References(services, output.texts());
        CaseFile caseFile = references.caseFile(caseReference);
        ListingId bought = listing == null
                ? null
                : references.listings(caseFile, List.of(listing)).getFirst().id();
        Optional<PurchaseImport> draft = Optional.ofNullable(file).map(path -> read(path, output));
        List<Proof> proofs =
                draft.map(each -> each.proofs(references, caseFile)).orElse(List.of());
        TestPurchase purchase = services.purchases().add(caseFile.id(), bought);
        draft.ifPresent(each -> services.purchases().save(each.in(purchase).withProofs(proofs)));
        output.item(services.purchases().get(purchase.id()), PurchaseColumns.of(services));
        return Exit.DONE;
    }

    private PurchaseImport read(Path path, Output output) {
        return new PurchaseImport(new ImportFile(path, output.texts())
                .objects(new TextInput(session().surroundings().streams().in()))
                .getFirst());
    }
}
