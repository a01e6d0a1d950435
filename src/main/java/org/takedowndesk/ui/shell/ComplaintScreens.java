package org.takedowndesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.text.Show;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.bundle.ArrangeBundleController;
import org.takedowndesk.ui.bundle.BundleListController;
import org.takedowndesk.ui.bundle.BundleScope;
import org.takedowndesk.ui.bundle.BundleTools;
import org.takedowndesk.ui.bundle.CheckBundleController;
import org.takedowndesk.ui.bundle.ExportBundleController;
import org.takedowndesk.ui.bundle.ProfilesController;
import org.takedowndesk.ui.complaint.ComplaintListController;
import org.takedowndesk.ui.complaint.ComplaintScope;
import org.takedowndesk.ui.complaint.ComplaintStores;
import org.takedowndesk.ui.complaint.ComplaintTools;
import org.takedowndesk.ui.complaint.OneComplaintController;
import org.takedowndesk.ui.part.CaseTab;

/// The screens of complaints and bundles, put together.
final class ComplaintScreens {

    private final Kit kit;
    private final Services services;

    ComplaintScreens(Kit kit, Services services) {
        this.kit = kit;
        this.services = services;
    }

    Screen all() {
        return new ComplaintListController(tools(), stores(), ComplaintScope.all());
    }

    Screen one(ComplaintId id) {
        return new OneComplaintController(tools(), stores(), id);
    }

    Screen export(BundleScope scope) {
        return new ExportBundleController(bundleTools(), scope);
    }

    Screen profiles() {
        return new ProfilesController(bundleTools());
    }

    Screen check() {
        return new CheckBundleController(bundleTools());
    }

    /// The tabs of a case that these screens make.
    Map<CaseSection, CaseTab.Source> tabs() {
        Map<CaseSection, CaseTab.Source> tabs = new EnumMap<>(CaseSection.class);
        tabs.put(
                CaseSection.COMPLAINTS,
                new CaseTab.Source(
                        services.complaints()::count,
                        id -> new ComplaintListController(tools(), stores(), new ComplaintScope(id))));
        tabs.put(
                CaseSection.BUNDLES,
                new CaseTab.Source(services.bundles()::count, id -> new BundleListController(bundleTools(), id)));
        return tabs;
    }

    private ComplaintTools tools() {
        return new ComplaintTools(
                new Show(kit.texts(), services.zone()),
                kit.fxml(),
                kit.tasks(),
                kit.dialogs(),
                kit.navigator(),
                kit.preferences(),
                kit.memory());
    }

    private ComplaintStores stores() {
        return new ComplaintStores(
                services.complaints(),
                services.complaintCheck(),
                services.complaintClocks(),
                services.portalForm(),
                services.packs(),
                services.cases(),
                services.holders(),
                services.rights(),
                services.listings(),
                services.evidence(),
                services.portalPages(),
                services.complaintExports(),
                services.clock(),
                services.zone());
    }

    Screen arrange(CaseId id) {
        return new ArrangeBundleController(bundleTools(), id);
    }

    private BundleTools bundleTools() {
        return new BundleTools(
                new Show(kit.texts(), services.zone()),
                kit.fxml(),
                kit.tasks(),
                kit.dialogs(),
                kit.navigator(),
                kit.preferences(),
                kit.memory(),
                new BundleTools.Stores(
                        services.bundles(),
                        services.caseLists(),
                        services.arrangements(),
                        services.bundleProfiles(),
                        services.cases(),
                        services.complaints(),
                        services.media(),
                        services.pictures()),
                services.clock());
    }
}
