package org.takedowndesk.ui.listing;

import java.util.Locale;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.listing.Sellers;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Tasks;

/// What the screens of sellers are made with.
public record SellerDesk(Texts texts, Fxml fxml, Tasks tasks, Navigator navigator, Stores stores) {

    /// Where they read and write.
    public record Stores(Sellers sellers, Listings listings, CaseFiles cases, RulePacks packs) {}

    /// A site's name in the user's language, or the id of a site that no rule pack knows any more.
    String siteName(String site) {
        Locale locale = texts.locale();
        return stores.packs().site(site).map(known -> known.name(locale)).orElse(site);
    }
}
