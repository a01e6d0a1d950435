package org.takedowndesk.marketplace;

import java.util.List;

/// One way of handing a complaint in: a portal, a web form or a mailbox.
public record Channel(ChannelKind kind, String address, List<String> sites, Words note, Basis basis) {

    public Channel {
        sites = List.copyOf(sites);
    }
}
