package org.takedowndesk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.evidence.EvidenceCheck;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.PowerOfAttorney;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.RightDocument;
import org.takedowndesk.journal.JournalFault;
import org.takedowndesk.text.Texts;
import org.takedowndesk.timestamp.StampState;
import org.takedowndesk.timestamp.StampVerdict;
import org.takedowndesk.timestamp.Timestamp;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Verdict;
import org.takedowndesk.work.Progress;

/// What checks of a workspace find, one finding a line.
final class CheckFindings {

    /// Something that is not as it was.
    ///
    /// @param part what was checked: `journal`, `database`, `signature`, `evidence`, `documents`, `timestamp` or
    ///     `vault`
    /// @param where the place in it
    /// @param what what is wrong there, in the user's words
    record Found(String part, String where, String what) {}

    private static final List<Column<Found>> COLUMNS = List.of(
            Column.of("part", Found::part), Column.of("where", Found::where), Column.of("finding", Found::what));

    private final Services services;
    private final Texts texts;

    CheckFindings(Services services, Texts texts) {
        this.services = services;
        this.texts = texts;
    }

    List<Found> ofJournal(List<JournalFault> faults) {
        return faults.stream()
                .map(fault -> new Found("journal", fault.segment() + ":" + fault.line(), fault.reason()))
                .toList();
    }

    List<Found> ofDatabase(List<String> differences) {
        return differences.stream()
                .map(difference -> new Found("database", "", difference))
                .toList();
    }

    List<Found> ofEvidence(EvidenceCheck.Report report) {
        return report.differences().stream()
                .map(difference ->
                        new Found("evidence", keys(difference.items()), words(difference.verdict(), difference.file())))
                .toList();
    }

    /// Reads the papers of holders and rights again, which are no evidence.
    List<Found> ofDocuments(Progress progress) {
        List<Found> found = new ArrayList<>();
        for (KeptFile file : documents()) {
            progress.stopIfCancelled();
            Verdict verdict = services.vault().verify(file.hash(), file.size(), Progress.none());
            if (!verdict.intact()) {
                found.add(new Found("documents", file.name(), words(verdict, file)));
            }
        }
        return found;
    }

    /// Signed heads whose signature, key or entry is another than the one recorded.
    List<Found> ofSignatures() {
        return services.signedHeads().verify().stream()
                .map(fault -> new Found("signature", fault.where(), texts.name(fault.trouble())))
                .toList();
    }

    /// Proofs of time that do not prove what they are kept for.
    List<Found> ofTimestamps() {
        List<Found> found = new ArrayList<>();
        for (Timestamp stamp : services.timestamps().all()) {
            StampVerdict verdict = services.timestamps().verify(stamp);
            if (verdict.state() == StampState.BROKEN) {
                found.add(new Found(
                        "timestamp",
                        stamp.id().value() + " " + stamp.name(),
                        String.join("; ", TimestampColumns.remarks(texts, verdict))));
            }
        }
        return found;
    }

    /// Files in the vault's folder that no intake can have made.
    List<Found> ofStrangers() {
        try (Stream<java.nio.file.Path> strangers = services.vault().strangers()) {
            return strangers
                    .map(path -> new Found("vault", path.toString(), texts.get("cli.check.stranger")))
                    .toList();
        }
    }

    /// How many stored files belong to no record; an intake that was broken off leaves such a file, which does no
    /// harm.
    long unused() {
        Set<Sha256> used = services.evidence().all().stream()
                .map(EvidenceItem::file)
                .map(KeptFile::hash)
                .collect(Collectors.toSet());
        documents().forEach(file -> used.add(file.hash()));
        try (Stream<Sha256> stored = services.vault().hashes()) {
            return stored.filter(hash -> !used.contains(hash)).count();
        }
    }

    private Set<KeptFile> documents() {
        Set<KeptFile> files = new LinkedHashSet<>();
        for (RightsHolder holder : services.holders().all()) {
            addPapers(files, holder.identityDocuments());
            for (Agent agent : holder.agents()) {
                addPapers(files, agent.identityDocuments());
                PowerOfAttorney paper = agent.powerOfAttorney();
                add(files, paper == null ? null : paper.file());
            }
        }
        services.rights()
                .all()
                .forEach(right ->
                        right.documents().stream().map(RightDocument::file).forEach(files::add));
        for (Timestamp stamp : services.timestamps().all()) {
            add(files, stamp.query());
            add(files, stamp.token());
        }
        services.packages().all().forEach(each -> add(files, each.custodyLog()));
        return files;
    }

    private static void addPapers(Set<KeptFile> files, List<IdentityDocument> papers) {
        papers.forEach(paper -> add(files, paper.file()));
    }

    private static void add(Set<KeptFile> files, @Nullable KeptFile file) {
        if (file != null) {
            files.add(file);
        }
    }

    private String words(Verdict verdict, KeptFile file) {
        return switch (verdict) {
            case Verdict.Intact _ -> "";
            case Verdict.Missing _ -> texts.get("cli.check.missing", file.hash());
            case Verdict.Changed changed -> texts.get("cli.check.changed", file.hash(), changed.found());
            case Verdict.WrongSize size ->
                texts.get("cli.check.size", String.valueOf(size.expected()), String.valueOf(size.found()));
            case Verdict.Unreadable unreadable -> texts.get("cli.check.unreadable", texts.name(unreadable.reason()));
        };
    }

    void print(List<Found> found, Output output) {
        if (!found.isEmpty()) {
            output.rows(found, COLUMNS, "cli.none.findings");
            output.say("cli.check.found", found.size());
        }
    }

    /// Tells what is gone by decision, and what such a decision left over.
    void sayDestroyed(EvidenceCheck.Report report, Output output) {
        if (!report.gone().isEmpty()) {
            output.say("cli.check.destroyed", keys(report.gone()));
        }
        if (!report.leftOver().isEmpty()) {
            output.say("cli.check.leftOver", keys(report.leftOver()));
        }
    }

    private String keys(List<EvidenceItem> items) {
        return items.stream().map(item -> EvidenceColumns.key(services, item)).collect(Collectors.joining(", "));
    }

    /// The document that says that nothing was found, and in what.
    Map<String, Object> allWell(EvidenceCheck.Report report) {
        var head = services.database().head();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("intact", true);
        document.put("files", report.files());
        document.put("bytes", report.bytes());
        document.put("entries", head.seq());
        document.put("head", head.hash());
        return document;
    }
}
