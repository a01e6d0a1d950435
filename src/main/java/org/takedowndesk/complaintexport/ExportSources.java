package org.takedowndesk.complaintexport;

import org.takedowndesk.casebundle.Bundles;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.certificate.Statements;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.complaint.PortalForm;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.listing.Sellers;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.portalpage.PortalPages;

/// What an export of complaints reads from and writes with.
public record ExportSources(
        Complaints complaints,
        CaseFiles cases,
        Holders holders,
        Rights rights,
        Listings listings,
        Sellers sellers,
        EvidenceItems evidence,
        Statements statements,
        Comparisons comparisons,
        RulePacks packs,
        PortalForm form,
        PortalPages pages,
        Bundles bundles) {}
