package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.listing.SellerId;
import org.takedowndesk.purchase.PurchaseId;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.bundle.BundleScope;
import org.takedowndesk.ui.evidence.capture.CaptureState;
import org.takedowndesk.ui.listing.ListingScope;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.settings.DataFolders;
import org.takedowndesk.ui.settings.SettingsController;

/// Turns a place into the screen that shows it: the one place where screens get what they need.
public final class Screens {

    private final Kit kit;
    private final OpenWorkspace workspace;
    private final DataFolders folders;
    private final CaptureState captureState = new CaptureState();
    private @Nullable EvidenceScreens evidence;
    private @Nullable RegistryScreens registry;

    public Screens(Kit kit, OpenWorkspace workspace, Path settingsFile, Path logFolder) {
        this.kit = kit;
        this.workspace = workspace;
        this.folders = new DataFolders(workspace.folder(), settingsFile, logFolder);
    }

    /// A fresh screen; the caller closes it.
    public Screen open(Place place) {
        return switch (place) {
            case Place.Today _ -> caseScreens().today();
            case Place.AllCases _ -> caseScreens().allCases();
            case Place.OneCase one -> caseScreens().oneCase(one, tabs(), this::acceptDrops);
            case Place.AllListings _ -> caseScreens().listings(ListingScope.all());
            case Place.OneListing(ListingId id) -> caseScreens().oneListing(id);
            case Place.AllEvidence all -> evidence().all();
            case Place.OneEvidence one -> evidence().one(one.id());
            case Place.NewWorkingCopy(EvidenceId id) -> evidence().newWorkingCopy(id);
            case Place.BinPlace _ -> custody().bin();
            case Place.NewComparison fresh -> evidence().newComparison(fresh.caseId());
            case Place.OneComparison one -> evidence().comparison(one.id());
            case Place.OnePurchase(PurchaseId id) -> evidence().purchases().one(id);
            case Place.AllComplaints _ -> complaintScreens().all();
            case Place.OneComplaint(ComplaintId id) -> complaintScreens().one(id);
            case Place.CaseBundle(CaseId id) -> complaintScreens().export(BundleScope.of(id));
            case Place.ArrangeBundle(CaseId id) -> complaintScreens().arrange(id);
            case Place.ComplaintBundle(ComplaintId id) -> complaintScreens().export(BundleScope.of(id));
            case Place.BundleProfiles _ -> complaintScreens().profiles();
            case Place.CheckBundle _ -> complaintScreens().check();
            case Place.AllHolders _ -> registry().holders();
            case Place.OneHolder(HolderId id) -> registry().holder(id);
            case Place.AllRights _ -> registry().rights();
            case Place.OneRight(RightId id) -> registry().right(id);
            case Place.AllSellers _ -> registry().sellers();
            case Place.OneSeller(SellerId id) -> registry().seller(id);
            case Place.SettingsPlace _ ->
                new SettingsController(kit.texts(), kit.fxml(), kit.preferences(), kit.dialogs(), kit.tasks(), folders);
        };
    }

    /// Whether a screen is being captured, whichever is shown meanwhile.
    CaptureState captureState() {
        return captureState;
    }

    /// Ends what goes on behind the screens.
    void close() {
        captureState.stop();
        if (evidence != null) {
            evidence.close();
        }
    }

    private EvidenceScreens evidence() {
        if (evidence == null) {
            evidence = new EvidenceScreens(kit, workspace.services(), captureState);
        }
        return evidence;
    }

    private CustodyScreens custody() {
        return new CustodyScreens(kit, workspace.services());
    }

    private ComplaintScreens complaintScreens() {
        return new ComplaintScreens(kit, workspace.services());
    }

    private RegistryScreens registry() {
        if (registry == null) {
            registry = new RegistryScreens(kit, workspace.services());
        }
        return registry;
    }

    /// The tabs of a case that show what other parts of the program keep.
    private Map<CaseSection, CaseTab.Source> tabs() {
        Map<CaseSection, CaseTab.Source> tabs = new EnumMap<>(complaintScreens().tabs());
        tabs.put(CaseSection.EVIDENCE, evidence().evidenceTab());
        tabs.put(CaseSection.CUSTODY, custody().tab());
        tabs.put(CaseSection.COMPARISONS, evidence().comparisonsTab());
        tabs.put(CaseSection.PURCHASES, evidence().purchases().tab());
        return tabs;
    }

    /// What is dropped on a case is taken into it, and seen among its evidence.
    private void acceptDrops(CaseId caseId, Node target) {
        Place seen = new Place.OneCase(caseId, CaseSection.EVIDENCE);
        evidence().adding(caseId, () -> kit.navigator().go(seen)).acceptDrops(target);
    }

    private CaseScreens caseScreens() {
        return new CaseScreens(kit, workspace);
    }
}
