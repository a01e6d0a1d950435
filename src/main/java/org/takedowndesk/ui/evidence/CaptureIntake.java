package org.takedowndesk.ui.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.takedowndesk.capture.Frame;
import org.takedowndesk.capture.FrameJoiner;
import org.takedowndesk.capture.LongPicture;
import org.takedowndesk.capture.Strip;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.IntakeResult;
import org.takedowndesk.settings.Capturing;
import org.takedowndesk.ui.evidence.capture.CaptureListener;
import org.takedowndesk.ui.evidence.capture.CaptureOrder;
import org.takedowndesk.ui.evidence.capture.CaptureRefused;
import org.takedowndesk.ui.evidence.capture.CaptureRegion;
import org.takedowndesk.ui.evidence.capture.Captured;
import org.takedowndesk.ui.evidence.capture.PixelPicture;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.Source;
import org.takedowndesk.workcopy.WorkingCopies;

/// Takes in what one capture gives, each picture at once as an original; the frames of a recording are joined at its
/// end where they overlap.
final class CaptureIntake implements CaptureListener {

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceAdding adding;
    private final Batch batch;
    private final CaptureOrder order;
    private final Consumer<CaptureRefused.CaptureProblem> onRefused;

    // Touched only by the work that tasks do one after another.
    private final FrameJoiner joiner = new FrameJoiner();
    private final List<EvidenceItem> frames = new ArrayList<>();
    private final List<EvidenceItem> added = new ArrayList<>();
    private final List<EvidenceItem> known = new ArrayList<>();

    CaptureIntake(
            EvidenceTools tools,
            EvidenceStores stores,
            EvidenceAdding adding,
            Batch batch,
            CaptureOrder order,
            Consumer<CaptureRefused.CaptureProblem> onRefused) {
        this.tools = tools;
        this.stores = stores;
        this.adding = adding;
        this.batch = batch;
        this.order = order;
        this.onRefused = onRefused;
    }

    @Override
    public void place(CaptureRegion region) {
        Capturing.Area area = new Capturing.Area(region.x(), region.y(), region.width(), region.height());
        tools.preferences()
                .change(settings -> settings.withCapturing(settings.capturing().withArea(area)));
    }

    @Override
    public void captured(Captured captured, Runnable kept) {
        if (order.repeat() == null) {
            adding.takeIn(
                    request(captured),
                    (asked, progress) ->
                            stores.intake().takeIn(captured.picture().png(), name(captured), asked));
            return;
        }
        tools.tasks().write("evidence.task.add", progress -> keep(captured), frame -> kept.run(), failure -> {
            kept.run();
            tools.capture().state().stop();
            tools.failed(failure);
        });
    }

    @Override
    public void refused(CaptureRefused.CaptureProblem problem) {
        onRefused.accept(problem);
    }

    /// Joining may take long, and begins when the last frame is safe.
    @Override
    public void ended() {
        tools.tasks()
                .write(
                        "evidence.task.add",
                        progress -> joiner.end(),
                        pictures -> tools.tasks()
                                .work("evidence.task.join", progress -> join(pictures, progress), result -> {
                                    if (!result.added().isEmpty()
                                            || !result.known().isEmpty()) {
                                        adding.finished(result);
                                    }
                                }));
    }

    private EvidenceItem keep(Captured captured) {
        PixelPicture picture = captured.picture();
        IntakeResult result = stores.intake().takeIn(picture.png(), name(captured), request(captured));
        added.addAll(result.added());
        known.addAll(result.known());
        EvidenceItem item = Stream.concat(result.added().stream(), result.known().stream())
                .findFirst()
                .orElseThrow();
        frames.add(item);
        joiner.add(new Frame(picture.width(), picture.height(), picture.argb()));
        return item;
    }

    private IntakeResult join(List<LongPicture> pictures, Progress progress) {
        List<EvidenceItem> all = new ArrayList<>();
        List<IntakeResult.Refused> refused = new ArrayList<>();
        for (LongPicture picture : pictures) {
            if (picture.joined()) {
                progress.stopIfCancelled();
                try {
                    all.add(stores.copies().make(order(picture), progress));
                } catch (ProblemException tooLarge) {
                    refused.add(new IntakeResult.Refused(title(picture), tooLarge));
                }
            }
        }
        all.addAll(added);
        return new IntakeResult(all, known, refused);
    }

    /// The recipe counts the frames that are in the picture, not all of the recording.
    private WorkingCopies.Order order(LongPicture picture) {
        List<Integer> used =
                picture.strips().stream().map(Strip::frame).distinct().toList();
        List<Strip> strips = picture.strips().stream()
                .map(strip -> new Strip(used.indexOf(strip.frame()), strip.fromRow(), strip.rows()))
                .toList();
        Recipe recipe =
                Recipe.of(Collections.nCopies(used.size(), Source.PICTURE), List.of(new Operation.JoinFrames(strips)));
        List<EvidenceId> parents =
                used.stream().map(frame -> frames.get(frame).id()).toList();
        return new WorkingCopies.Order(batch.caseId(), parents, recipe, title(picture));
    }

    private String title(LongPicture picture) {
        long count = picture.strips().stream().map(Strip::frame).distinct().count();
        return tools.texts().get("evidence.joined.title", count);
    }

    private IntakeRequest request(Captured captured) {
        return EvidenceAdding.request(batch, IntakeMethod.SCREEN_CAPTURE)
                .withCapturedAt(captured.at())
                .withKind(EvidenceKind.SCREENSHOT)
                .withNotes(captured.notes());
    }

    private static String name(Captured captured) {
        return "screen-" + EvidenceAdding.fileTime(captured.at()) + ".png";
    }
}
