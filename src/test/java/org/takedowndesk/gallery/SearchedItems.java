package org.takedowndesk.gallery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.CapturedAt;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.FileDescription;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.format.FileSays;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.FileType;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Sha256;

/// Items that no workspace holds.
public final class SearchedItems {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private SearchedItems() {}

    public static EvidenceItem item(int number, String title, String notes) {
        Sha256 hash = Sha256.of(("file " + number).getBytes(StandardCharsets.UTF_8));
        return new EvidenceItem(
                new EvidenceId(number),
                new CaseId(1),
                number,
                EvidenceKind.SCREENSHOT,
                title,
                new KeptFile(hash, "file" + number + ".png", 1000),
                new FileDescription(FileType.PNG, Condition.OK, false, 100, 100, 1, null, FileSays.NONE),
                "https://example.com/" + number,
                new CapturedAt(NOON, CapturedAt.Basis.GIVEN),
                "Lin Yue",
                IntakeMethod.FILE_CHOOSER,
                NOON,
                List.of(),
                notes,
                null,
                null,
                List.of(),
                null);
    }
}
