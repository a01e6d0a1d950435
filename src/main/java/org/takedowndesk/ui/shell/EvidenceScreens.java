package org.takedowndesk.ui.shell;

import javafx.geometry.Orientation;
import org.takedowndesk.app.Services;
import org.takedowndesk.capture.ListingGuesser;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.comparison.ComparisonId;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.Viewings;
import org.takedowndesk.ui.Drafts;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.comparison.ComparisonListController;
import org.takedowndesk.ui.comparison.ComparisonStores;
import org.takedowndesk.ui.comparison.ComparisonTools;
import org.takedowndesk.ui.comparison.NewComparisonController;
import org.takedowndesk.ui.comparison.OneComparisonController;
import org.takedowndesk.ui.evidence.ClipboardStack;
import org.takedowndesk.ui.evidence.EvidenceAdding;
import org.takedowndesk.ui.evidence.EvidenceListController;
import org.takedowndesk.ui.evidence.EvidenceOffers;
import org.takedowndesk.ui.evidence.EvidenceScope;
import org.takedowndesk.ui.evidence.EvidenceStores;
import org.takedowndesk.ui.evidence.EvidenceTools;
import org.takedowndesk.ui.evidence.IncomingFiles;
import org.takedowndesk.ui.evidence.OneEvidenceController;
import org.takedowndesk.ui.evidence.ProofStores;
import org.takedowndesk.ui.evidence.capture.CapturePlatform;
import org.takedowndesk.ui.evidence.capture.CaptureState;
import org.takedowndesk.ui.evidence.capture.CaptureTools;
import org.takedowndesk.ui.evidence.capture.RobotScreens;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.Thumbnails;
import org.takedowndesk.ui.workcopy.CopyTools;
import org.takedowndesk.ui.workcopy.NewWorkingCopyController;

/// Makes the screens of evidence and comparisons, which share their small pictures.
public final class EvidenceScreens {

    private final Services services;
    private final EvidenceOffers offers;
    private final EvidenceTools evidenceTools;
    private final EvidenceStores evidenceStores;
    private final ComparisonTools comparisonTools;
    private final ComparisonStores comparisonStores;
    private final CopyTools copyTools;
    private final PurchaseScreens purchases;

    public EvidenceScreens(Kit kit, Services services, CaptureState captureState) {
        this.services = services;
        Thumbnails thumbnails = new Thumbnails(kit.tasks(), services.smallPictures());
        offers = new EvidenceOffers(
                new ClipboardStack(services.clock()),
                new IncomingFiles(
                        kit.tasks(),
                        kit.preferences(),
                        services.listings()::all,
                        new ListingGuesser(services.linkReader()),
                        services.clock()));
        offers.start();
        evidenceTools = new EvidenceTools(
                kit.texts(),
                kit.fxml(),
                kit.tasks(),
                kit.dialogs(),
                kit.navigator(),
                kit.preferences(),
                kit.memory(),
                thumbnails,
                new CaptureTools(new RobotScreens(), captureState, CapturePlatform.here()),
                offers,
                CustodyScreens.bin(kit, services),
                services.clock(),
                services.zone());
        evidenceStores = new EvidenceStores(
                services.evidence(),
                services.custody(),
                new Viewings(services.custody(), () -> kit.preferences().get().userName()),
                services.statements(),
                services.evidenceCheck(),
                services.intake(),
                services.vault(),
                services.media(),
                services.formats(),
                services.pictures(),
                services.cases(),
                services.listings(),
                services.comparisons(),
                services.complaints(),
                services.workingCopies(),
                services.smallPictures(),
                services.search(),
                new ProofStores(
                        services.timestamps(), services.signedHeads(), services.packages(), services.caseLists()));
        purchases = new PurchaseScreens(kit, services, thumbnails);
        comparisonTools = new ComparisonTools(
                kit.texts(),
                kit.fxml(),
                kit.tasks(),
                kit.dialogs(),
                kit.navigator(),
                kit.preferences(),
                thumbnails,
                services.zone());
        comparisonStores = new ComparisonStores(
                services.comparisons(), services.evidence(), services.intake(), services.vault(), services.pictures());
        copyTools = new CopyTools(
                kit.texts(),
                kit.fxml(),
                kit.tasks(),
                kit.dialogs(),
                kit.navigator(),
                new Drafts(kit.preferences(), services.workspace().folder()),
                services.evidence(),
                services.workingCopies());
    }

    /// Ends what goes on behind the screens.
    void close() {
        offers.close();
    }

    Screen all() {
        return new EvidenceListController(evidenceTools, evidenceStores, new EvidenceScope(null));
    }

    Screen one(EvidenceId id) {
        return new OneEvidenceController(evidenceTools, evidenceStores, id, Orientation.HORIZONTAL);
    }

    Screen newWorkingCopy(EvidenceId id) {
        return new NewWorkingCopyController(copyTools, id);
    }

    Screen newComparison(CaseId caseId) {
        return new NewComparisonController(comparisonTools, comparisonStores, caseId);
    }

    Screen comparison(ComparisonId id) {
        return new OneComparisonController(comparisonTools, comparisonStores, id);
    }

    /// The screens of test purchases, which show the same small pictures.
    PurchaseScreens purchases() {
        return purchases;
    }

    /// The evidence tab of a case.
    CaseTab.Source evidenceTab() {
        return new CaseTab.Source(
                caseId -> services.evidence().of(caseId).size(),
                caseId -> new EvidenceListController(evidenceTools, evidenceStores, new EvidenceScope(caseId)));
    }

    /// The comparisons tab of a case.
    CaseTab.Source comparisonsTab() {
        return new CaseTab.Source(
                caseId -> services.comparisons().of(caseId).size(),
                caseId -> new ComparisonListController(comparisonTools, comparisonStores, caseId));
    }

    /// Takes in what is dropped anywhere on the screen of a case; `onDone` leads to where it is seen.
    EvidenceAdding adding(CaseId caseId, Runnable onDone) {
        return new EvidenceAdding(evidenceTools, evidenceStores, new EvidenceScope(caseId), onDone);
    }
}
