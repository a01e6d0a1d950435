package org.takedowndesk.ui.listing;

import org.takedowndesk.listing.Listing;

/// What the form of a listing holds.
///
/// @param seller the seller's name, empty for none
record ListingForm(Listing.ListingFacts facts, String seller) {}
