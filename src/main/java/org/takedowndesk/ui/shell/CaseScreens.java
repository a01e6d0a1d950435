package org.takedowndesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.db.Subject;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.text.Show;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Drafts;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.casefile.AllCasesController;
import org.takedowndesk.ui.casefile.CaseStores;
import org.takedowndesk.ui.casefile.CaseTools;
import org.takedowndesk.ui.casefile.OneCaseController;
import org.takedowndesk.ui.dashboard.TodayController;
import org.takedowndesk.ui.dashboard.TodayStores;
import org.takedowndesk.ui.dashboard.TodayTools;
import org.takedowndesk.ui.listing.ListingScope;
import org.takedowndesk.ui.listing.ListingStores;
import org.takedowndesk.ui.listing.ListingTableController;
import org.takedowndesk.ui.listing.ListingTools;
import org.takedowndesk.ui.listing.OneListingController;
import org.takedowndesk.ui.part.CaseTab;

/// The screens of the day, of cases and of listings, put together.
final class CaseScreens {

    private final Kit kit;
    private final Services services;
    private final Drafts drafts;
    private final Show show;
    private final Function<Subject, Optional<Place>> places = new RecordPlaces();

    CaseScreens(Kit kit, OpenWorkspace workspace) {
        this.kit = kit;
        this.services = workspace.services();
        this.drafts = new Drafts(kit.preferences(), workspace.folder());
        this.show = new Show(kit.texts(), services.zone());
    }

    Screen today() {
        return new TodayController(
                new TodayTools(
                        show,
                        kit.fxml(),
                        kit.tasks(),
                        kit.navigator(),
                        services.clock(),
                        places,
                        new Place.AllHolders(),
                        new Place.AllRights()),
                new TodayStores(
                        services.dashboard(),
                        services.cases(),
                        services.holders(),
                        services.rights(),
                        services.listings(),
                        services.evidence(),
                        services.packs()));
    }

    Screen allCases() {
        return new AllCasesController(caseTools(), caseStores(), new Place.AllHolders());
    }

    /// @param others the tabs that others make
    /// @param acceptDrops lets files be dropped on a part of the window and takes them into the case
    Screen oneCase(Place.OneCase place, Map<CaseSection, CaseTab.Source> others, BiConsumer<CaseId, Node> acceptDrops) {
        Map<CaseSection, CaseTab.Source> tabs = new EnumMap<>(CaseSection.class);
        tabs.putAll(others);
        tabs.put(
                CaseSection.LISTINGS,
                new CaseTab.Source(services.listings()::count, id -> listings(new ListingScope(id))));
        return new OneCaseController(caseTools(), caseStores(), tabs, acceptDrops, place);
    }

    ListingTableController listings(ListingScope scope) {
        return new ListingTableController(listingTools(), listingStores(), this::complaint, scope);
    }

    Screen oneListing(ListingId id) {
        return new OneListingController(listingTools(), listingStores(), this::complaint, id);
    }

    private Optional<Place> complaint(ComplaintId id) {
        return places.apply(new Subject(Complaints.KIND.name(), id.value()));
    }

    private CaseTools caseTools() {
        return new CaseTools(
                show, kit.fxml(), kit.tasks(), kit.dialogs(), kit.navigator(), kit.preferences(), kit.memory(), places);
    }

    private CaseStores caseStores() {
        return new CaseStores(
                services.cases(),
                services.holders(),
                services.rights(),
                services.listings(),
                services.evidence(),
                services.complaints());
    }

    private ListingTools listingTools() {
        return new ListingTools(
                show,
                kit.fxml(),
                kit.tasks(),
                kit.navigator(),
                kit.preferences(),
                kit.memory(),
                drafts,
                services.clock());
    }

    private ListingStores listingStores() {
        return new ListingStores(
                services.database(),
                services.listings(),
                services.sellers(),
                services.cases(),
                services.evidence(),
                services.complaints(),
                services.packs());
    }
}
