package org.takedowndesk.ui.custody;

import org.takedowndesk.bin.Bin;
import org.takedowndesk.bin.Holds;
import org.takedowndesk.casebundle.CustodyPapers;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.certificate.Certificates;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceItems;

/// What the screens of custody read and change.
public record CustodyStores(
        EvidenceItems items,
        Custody custody,
        CustodyPapers papers,
        Certificates certificates,
        Bin bin,
        Holds holds,
        CaseFiles cases) {}
