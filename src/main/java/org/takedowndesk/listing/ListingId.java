package org.takedowndesk.listing;

import org.takedowndesk.db.Id;

/// The number of a listing in this workspace; not the site's own listing id.
public record ListingId(long value) implements Id {}
