package org.takedowndesk.ui.purchase;

import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.db.Database;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.purchase.PurchaseCheck;
import org.takedowndesk.purchase.PurchaseReports;
import org.takedowndesk.purchase.TestPurchases;

/// What the screens of test purchases read and change.
public record PurchaseStores(
        Database database,
        TestPurchases purchases,
        PurchaseCheck check,
        PurchaseReports reports,
        CaseFiles cases,
        Listings listings,
        EvidenceItems items) {}
