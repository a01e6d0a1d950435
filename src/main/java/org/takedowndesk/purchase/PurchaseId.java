package org.takedowndesk.purchase;

import org.takedowndesk.db.Id;

/// The number of a test purchase in the workspace; people use its key within the case.
public record PurchaseId(long value) implements Id {}
