package org.takedowndesk.evidencepackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.takedowndesk.bagit.BagContents;
import org.takedowndesk.bagit.BagFile;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.db.Subject;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.journal.Head;
import org.takedowndesk.signedhead.SignedHead;
import org.takedowndesk.signedhead.WorkspaceKey;
import org.takedowndesk.timestamp.Timestamp;
import org.takedowndesk.vault.KeptFile;

/// Puts together what goes into a package, all of it from the record: the same items with the same history give the
/// same bytes.
final class PackageContents {

    /// A package before it is written.
    record Ready(BagContents bag, List<EvidenceItem> items, String signer) {}

    private final PackageStores stores;
    private final CanonicalJson json = new CanonicalJson();

    PackageContents(PackageStores stores) {
        this.stores = stores;
    }

    Ready of(List<EvidenceItem> wanted) {
        List<EvidenceItem> items = withParents(wanted);
        CustodyExtract.Extract extract = new CustodyExtract(stores.database()).of(items);
        SignedHead head = stores.heads().sign(extract.last());
        WorkspaceKey key = stores.heads().key(head);
        List<ItemSheet> sheets = items.stream().map(this::sheet).toList();
        List<BagFile> payload = new ArrayList<>();
        for (ItemSheet sheet : sheets) {
            KeptFile file = sheet.record().file();
            payload.add(new BagFile(
                    sheet.file().substring(Layout.DATA.length()),
                    () -> stores.vault().open(file.hash())));
            payload.add(text(
                    Layout.SHEETS + Layout.stem(sheet.caseReference(), sheet.record()) + ".json",
                    json.write(json.tree(sheet)) + "\n"));
        }
        payload.add(text(Layout.CUSTODY, extract.lines()));
        payload.addAll(tokens(sheets, extract.last()));
        List<BagFile> tags = List.of(
                text(Layout.KEY, key.pem()),
                new BagFile(Layout.HEAD, head.statementBytes()),
                new BagFile(Layout.HEAD_SIGNATURE, head.signatureBytes()),
                new BagFile(Layout.README, readme()),
                new BagFile(Layout.INDEX, IndexPage.of(sheets)));
        BagContents bag = new BagContents(
                payload,
                tags,
                info(sheets, LocalDate.ofInstant(extract.lastAt(), ZoneOffset.UTC), key),
                new BagContents.Seal(Layout.SIGNATURE, stores.heads()::sign));
        return new Ready(bag, items, key.fingerprint());
    }

    /// A working copy is nothing without what it was made from.
    private List<EvidenceItem> withParents(List<EvidenceItem> wanted) {
        Map<EvidenceId, EvidenceItem> all = new LinkedHashMap<>();
        List<EvidenceItem> open = new ArrayList<>(wanted);
        while (!open.isEmpty()) {
            EvidenceItem item = open.removeLast();
            if (all.putIfAbsent(item.id(), item) == null) {
                Derivation derivation = item.derivation();
                if (derivation != null) {
                    derivation
                            .parents()
                            .forEach(parent -> open.add(stores.items().get(parent)));
                }
            }
        }
        return all.values().stream()
                .sorted(Comparator.comparingLong(item -> item.id().value()))
                .toList();
    }

    private ItemSheet sheet(EvidenceItem item) {
        CaseFile file = stores.cases().get(item.caseId());
        Derivation derivation = item.derivation();
        List<ItemSheet.Parent> parents = derivation == null
                ? List.of()
                : derivation.parents().stream()
                        .map(stores.items()::get)
                        .map(parent ->
                                new ItemSheet.Parent(parent.key(), parent.file().hash()))
                        .toList();
        return new ItemSheet(
                file.reference(),
                file.title(),
                item.key(),
                Layout.DATA + Layout.file(file.reference(), item),
                item.file().name(),
                item.file().size(),
                item.file().hash(),
                item.isOriginal(),
                parents,
                item);
    }

    /// The tokens of the items' files, and those of the entry that the signed head names.
    private List<BagFile> tokens(List<ItemSheet> sheets, Head head) {
        List<BagFile> files = new ArrayList<>();
        for (ItemSheet sheet : sheets) {
            String stem = Layout.stem(sheet.caseReference(), sheet.record());
            addTokens(files, stem, Custody.subject(sheet.record().id()));
        }
        addTokens(files, "signed-head", new Subject(Timestamp.JOURNAL, head.seq()));
        return files;
    }

    private void addTokens(List<BagFile> files, String stem, Subject subject) {
        int number = 0;
        for (Timestamp stamp : stores.stamps().of(subject)) {
            KeptFile token = stamp.token();
            if (token == null) {
                continue;
            }
            number++;
            String name = Layout.STAMPS + stem + "." + number;
            String ending = switch (stamp.method()) {
                case RFC3161 -> ".tsr";
                case OPENTIMESTAMPS -> ".ots";
            };
            files.add(new BagFile(name + ending, () -> stores.vault().open(token.hash())));
            KeptFile query = stamp.query();
            if (query != null) {
                files.add(new BagFile(name + ".tsq", () -> stores.vault().open(query.hash())));
            }
        }
    }

    private List<Map.Entry<String, String>> info(List<ItemSheet> sheets, LocalDate last, WorkspaceKey key) {
        return List.of(
                Map.entry("Bag-Software-Agent", "Takedown Desk"),
                Map.entry("Bagging-Date", last.toString()),
                Map.entry(
                        "External-Identifier",
                        sheets.stream().map(ItemSheet::caseReference).distinct().collect(Collectors.joining(", "))),
                Map.entry("External-Description", sheets.size() + " evidence items with custody log"),
                Map.entry("Takedown-Desk-Workspace", stores.workspace().id().toString()),
                Map.entry("Takedown-Desk-Key-SHA256", key.fingerprint()));
    }

    private static BagFile text(String path, String content) {
        return new BagFile(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] readme() {
        try (InputStream in = PackageContents.class.getResourceAsStream(Layout.README)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + Layout.README);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
