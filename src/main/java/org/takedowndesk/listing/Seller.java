package org.takedowndesk.listing;

/// A store on a site.
///
/// @param site the site's id, for example `taobao`
/// @param name as the site shows it
/// @param storeUrl canonical, empty if not known
public record Seller(SellerId id, String site, String name, String storeUrl, String notes) {}
