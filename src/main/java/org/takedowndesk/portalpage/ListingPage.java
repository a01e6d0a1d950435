package org.takedowndesk.portalpage;

import java.nio.file.Path;

/// A page that was written for a listing.
///
/// @param listing its number in the case
/// @param key the id the site gives it; empty if it cannot be told
/// @param pictures how many stand on the page
/// @param left how many pictures of the listing had no room
/// @param size in bytes
public record ListingPage(int listing, String key, Path file, int pictures, int left, long size, String sha256) {}
