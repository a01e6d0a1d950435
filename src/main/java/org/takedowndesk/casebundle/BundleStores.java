package org.takedowndesk.casebundle;

import org.takedowndesk.arrangement.Arrangements;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.certificate.Statements;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.complaint.ComplaintClocks;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.db.Database;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.ipr.TermRules;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.listing.Sellers;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.media.MediaReader;
import org.takedowndesk.vault.Vault;

/// Everything a bundle is read from.
public record BundleStores(
        Database database,
        Vault vault,
        MediaReader media,
        FormatReader formats,
        RulePacks packs,
        TermRules terms,
        ComplaintClocks clocks,
        Holders holders,
        Rights rights,
        CaseFiles cases,
        Listings listings,
        Sellers sellers,
        EvidenceItems evidence,
        Custody custody,
        Statements statements,
        Comparisons comparisons,
        Complaints complaints,
        Arrangements arrangements) {}
