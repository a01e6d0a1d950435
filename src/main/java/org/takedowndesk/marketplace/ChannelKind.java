package org.takedowndesk.marketplace;

/// The kinds of way in which a complaint can be handed in.
public enum ChannelKind {
    PORTAL,
    WEB_FORM,
    EMAIL
}
