package org.takedowndesk.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.vault.Verdict;
import org.takedowndesk.work.Progress;

/// Reads every file of the evidence again and names what is not as it was taken in.
public final class EvidenceCheck {

    /// A file that is not as it was taken in, and the items it belongs to.
    public record Difference(KeptFile file, List<EvidenceItem> items, Verdict verdict) {

        public Difference {
            items = List.copyOf(items);
        }
    }

    /// What the check found.
    ///
    /// @param files how many files were read
    /// @param bytes how many bytes they should have
    /// @param gone items whose file is gone by decision
    /// @param leftOver items whose file was to be gone by decision and is still there, because the program ended in
    ///     between; the next emptying of the bin removes it
    public record Report(
            int files, long bytes, List<Difference> differences, List<EvidenceItem> gone, List<EvidenceItem> leftOver) {

        public Report {
            differences = List.copyOf(differences);
            gone = List.copyOf(gone);
            leftOver = List.copyOf(leftOver);
        }
    }

    private final EvidenceItems items;
    private final Custody custody;
    private final Vault vault;

    public EvidenceCheck(EvidenceItems items, Custody custody, Vault vault) {
        this.items = items;
        this.custody = custody;
        this.vault = vault;
    }

    /// Checks these items and enters in their custody logs that it was done.
    public Report verify(List<EvidenceItem> wanted, Progress progress) {
        Map<Sha256, List<EvidenceItem>> byHash = new java.util.LinkedHashMap<>();
        List<EvidenceItem> destroyed =
                wanted.stream().filter(EvidenceItem::isDestroyed).toList();
        List<EvidenceItem> there =
                wanted.stream().filter(item -> !item.isDestroyed()).toList();
        there.forEach(item -> byHash.computeIfAbsent(item.file().hash(), _ -> new ArrayList<>())
                .add(item));
        long total = byHash.values().stream()
                .mapToLong(same -> same.getFirst().file().size())
                .sum();
        List<Difference> differences = new ArrayList<>();
        Map<EvidenceId, Boolean> intact = new HashMap<>();
        long done = 0;
        for (List<EvidenceItem> same : byHash.values()) {
            progress.stopIfCancelled();
            KeptFile file = same.getFirst().file();
            progress.note(file.name());
            Verdict verdict = vault.verify(file.hash(), file.size(), Progress.none());
            if (!verdict.intact()) {
                differences.add(new Difference(file, same, verdict));
            }
            same.forEach(item -> intact.put(item.id(), verdict.intact()));
            done += file.size();
            progress.at(done, total);
        }
        note(intact, true, CustodyAct.VERIFIED);
        note(intact, false, CustodyAct.FAILED_VERIFICATION);
        return new Report(
                byHash.size(),
                total,
                differences,
                destroyed,
                destroyed.stream().filter(this::isLeftOver).toList());
    }

    private boolean isLeftOver(EvidenceItem destroyed) {
        Sha256 hash = destroyed.file().hash();
        return vault.contains(hash) && items.withContent(hash).stream().allMatch(EvidenceItem::isDestroyed);
    }

    /// Checks the whole workspace's evidence.
    public Report verifyAll(Progress progress) {
        return verify(items.all(), progress);
    }

    private void note(Map<EvidenceId, Boolean> intact, boolean which, CustodyAct act) {
        custody.note(
                intact.entrySet().stream()
                        .filter(entry -> entry.getValue() == which)
                        .map(Map.Entry::getKey)
                        .sorted(java.util.Comparator.comparingLong(EvidenceId::value))
                        .toList(),
                act,
                "");
    }
}
