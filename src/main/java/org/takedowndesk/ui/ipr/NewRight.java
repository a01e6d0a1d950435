package org.takedowndesk.ui.ipr;

import org.takedowndesk.holder.HolderId;
import org.takedowndesk.marketplace.IprType;

/// What must be known before a right can be entered: whose it is, and what type.
public record NewRight(HolderId holder, IprType type) {}
