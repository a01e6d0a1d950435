package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.takedowndesk.media.Condition;

/// An archive, whose files are its members; those that would do harm where they are unpacked stay in it.
final class ZipFile implements FormatParser {

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (ZipDirectory zip = new ZipDirectory(file, findings.limits().records())) {
            findings.fact(FactName.ENTRIES, zip.entries().size(), "");
            if (!zip.complete()) {
                findings.wrong(new LimitReached(
                        NoticeKind.LIMIT_PARTS, findings.limits().records()));
            }
            if (zip.overlaps()) {
                findings.wrong(Condition.CORRUPT, NoticeKind.OVERLAPPING_ENTRIES);
                return;
            }
            Set<String> seen = new HashSet<>();
            for (ZipDirectory.Entry entry : zip.entries()) {
                if (!entry.folder() && harmless(entry, seen, findings)) {
                    findings.at(entry.name());
                    take(zip, entry, findings);
                }
            }
        }
    }

    private static boolean harmless(ZipDirectory.Entry entry, Set<String> seen, Findings findings) {
        if (entry.link()) {
            findings.notice(NoticeKind.LINK_ENTRY, entry.name());
            return false;
        }
        if (EntryNames.leadsOutside(entry.name())) {
            findings.notice(NoticeKind.OUTSIDE_ENTRY, entry.name());
            return false;
        }
        if (!seen.add(EntryNames.folded(entry.name()))) {
            findings.notice(NoticeKind.DUPLICATE_ENTRY, entry.name());
            return false;
        }
        if (entry.encrypted()) {
            findings.wrong(Condition.ENCRYPTED, NoticeKind.ENCRYPTED, entry.name());
            return false;
        }
        return true;
    }

    private static void take(ZipDirectory zip, ZipDirectory.Entry entry, Findings findings) throws IOException {
        try (InputStream content = zip.open(entry);
                InputStream metered = findings.budget().metered(content, entry.packed(), entry.name())) {
            findings.member(entry.name(), entry.size(), metered);
        } catch (LimitReached e) {
            throw e;
        } catch (IOException e) {
            // One damaged entry spoils no other.
            findings.wrong(Condition.CORRUPT, NoticeKind.UNREADABLE_ENTRY, entry.name());
        }
    }
}
