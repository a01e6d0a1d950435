package org.takedowndesk.ui.shell;

import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;

/// An entry of the navigation, from top to bottom; the last one stands at the foot.
public enum Section {
    TODAY(Icon.TODAY, new Place.Today()),
    CASES(Icon.CASES, new Place.AllCases()),
    LISTINGS(Icon.LISTINGS, new Place.AllListings()),
    EVIDENCE(Icon.EVIDENCE, new Place.AllEvidence()),
    COMPLAINTS(Icon.COMPLAINTS, new Place.AllComplaints()),
    HOLDERS(Icon.HOLDERS, new Place.AllHolders()),
    RIGHTS(Icon.RIGHTS, new Place.AllRights()),
    SELLERS(Icon.SELLERS, new Place.AllSellers()),
    SETTINGS(Icon.SETTINGS, new Place.SettingsPlace());

    private final Icon icon;

    @SuppressWarnings("ImmutableEnumChecker") // places are records of values
    private final Place place;

    Section(Icon icon, Place place) {
        this.icon = icon;
        this.place = place;
    }

    public Icon icon() {
        return icon;
    }

    /// Where the entry leads.
    public Place place() {
        return place;
    }

    /// Where a user begins who has not been anywhere yet.
    public static Place start() {
        return TODAY.place;
    }

    /// The entry that is marked while the user is at `place`.
    public static Section of(Place place) {
        return switch (place) {
            case Place.Today _ -> TODAY;
            case Place.AllCases _, Place.OneCase _ -> CASES;
            case Place.AllListings _, Place.OneListing _ -> LISTINGS;
            case Place.AllEvidence all -> EVIDENCE;
            case Place.OneEvidence one -> EVIDENCE;
            case Place.NewWorkingCopy copy -> EVIDENCE;
            case Place.BinPlace _ -> EVIDENCE;
            case Place.NewComparison fresh -> EVIDENCE;
            case Place.OneComparison one -> EVIDENCE;
            case Place.OnePurchase _ -> CASES;
            case Place.AllComplaints _,
                    Place.OneComplaint _,
                    Place.CaseBundle _,
                    Place.ArrangeBundle _,
                    Place.ComplaintBundle _,
                    Place.BundleProfiles _,
                    Place.CheckBundle _ -> COMPLAINTS;
            case Place.AllHolders _, Place.OneHolder _ -> HOLDERS;
            case Place.AllRights _, Place.OneRight _ -> RIGHTS;
            case Place.AllSellers _, Place.OneSeller _ -> SELLERS;
            case Place.SettingsPlace _ -> SETTINGS;
        };
    }
}
