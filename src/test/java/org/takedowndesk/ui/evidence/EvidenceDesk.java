package org.takedowndesk.ui.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.capture.ListingGuesser;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.Viewings;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.settings.Settings;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.ScriptedDialogs;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.evidence.capture.CapturePlatform;
import org.takedowndesk.ui.evidence.capture.CaptureState;
import org.takedowndesk.ui.evidence.capture.CaptureTools;
import org.takedowndesk.ui.evidence.capture.ScreenSource;
import org.takedowndesk.ui.part.BinMoves;
import org.takedowndesk.ui.part.Thumbnails;
import org.takedowndesk.work.Progress;

/// A workspace with one case, and the screens of evidence over it, for tests.
public final class EvidenceDesk implements AutoCloseable {

    final TestWorkspace workspace;
    final Services services;
    final ScriptedDialogs dialogs;
    final Navigator navigator = new Navigator(new Place.AllEvidence());
    final CaseFile caseFile;
    final EvidenceOffers offers;
    final EvidenceTools tools;

    /// What the stack of the clipboard finds there.
    Optional<ClipboardEvidence> onClipboard = Optional.empty();
    final EvidenceStores stores;
    private final Path folder;

    EvidenceDesk(Path folder, ScreenSource screens) {
        this(folder, screens, CapturePlatform.OPEN, Texts.english());
    }

    EvidenceDesk(Path folder, ScreenSource screens, CapturePlatform platform, Texts texts) {
        this.folder = folder;
        workspace = new TestWorkspace(folder.resolve("workspace"));
        services = workspace.services();
        dialogs = new ScriptedDialogs(texts);
        Tasks tasks = Tasks.atOnce();
        caseFile = services.cases().open("Lamps", new HolderId(1), List.of());
        Preferences preferences = new Preferences(Settings.usual(), settings -> {});
        offers = new EvidenceOffers(
                new ClipboardStack(() -> onClipboard, services.clock()),
                new IncomingFiles(
                        tasks,
                        preferences,
                        services.listings()::all,
                        new ListingGuesser(services.linkReader()),
                        services.clock()));
        tools = new EvidenceTools(
                texts,
                new Fxml(texts),
                tasks,
                dialogs,
                navigator,
                preferences,
                new Memory(),
                new Thumbnails(tasks, services.smallPictures()),
                new CaptureTools(screens, new CaptureState(), platform),
                offers,
                new BinMoves(
                        new Show(texts, services.zone()),
                        tasks,
                        dialogs,
                        preferences,
                        services.bin(),
                        services.holds()),
                services.clock(),
                services.zone());
        stores = new EvidenceStores(
                services.evidence(),
                services.custody(),
                new Viewings(services.custody(), () -> "Lin Yue"),
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
    }

    EvidenceListController list() {
        return new EvidenceListController(tools, stores, new EvidenceScope(caseFile.id()));
    }

    /// A file with a picture in it, of one colour with a stripe of another.
    Path picture(String name, int width, int height, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(width / 4, 0, Math.max(1, width / 8), height);
        graphics.dispose();
        Path file = Files.createDirectories(folder.resolve("files")).resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    EvidenceItem taken(Path file) {
        return services.intake()
                .takeIn(List.of(file), IntakeRequest.into(caseFile.id(), IntakeMethod.FILE_CHOOSER), Progress.none())
                .added()
                .getFirst();
    }

    List<EvidenceItem> items() {
        return services.evidence().of(caseFile.id());
    }

    @Override
    public void close() {
        workspace.close();
    }
}
