package org.takedowndesk.evidencepackage;

import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.signedhead.SignedHeads;
import org.takedowndesk.timestamp.Timestamps;
import org.takedowndesk.vault.Vault;

/// What a package takes its parts from.
public record PackageStores(
        Database database,
        Workspace workspace,
        Vault vault,
        CaseFiles cases,
        EvidenceItems items,
        SignedHeads heads,
        Timestamps stamps) {}
