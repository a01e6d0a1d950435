package org.takedowndesk.listing;

/// What the assistant thinks of a listing.
public enum ListingMark {
    NEW,
    INFRINGING,
    UNSURE,
    GENUINE
}
