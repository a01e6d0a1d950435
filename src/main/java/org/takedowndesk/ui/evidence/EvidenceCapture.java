package org.takedowndesk.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.takedowndesk.settings.Capturing;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.evidence.capture.CaptureOrder;
import org.takedowndesk.ui.evidence.capture.CapturePlatform;
import org.takedowndesk.ui.evidence.capture.CaptureRefused;
import org.takedowndesk.ui.evidence.capture.CaptureRegion;
import org.takedowndesk.ui.evidence.capture.CaptureTarget;
import org.takedowndesk.ui.evidence.capture.ScreenCapture;

/// The ways to capture the screen, and what comes of them: a chosen region, the same as last time, a whole screen,
/// after a countdown, again and again.
final class EvidenceCapture {

    /// The waits that are offered, in seconds.
    static final List<Integer> WAITS = List.of(0, 3, 5, 10);

    private static final String WARNED = "capture-platform-explained";
    private static final String WAIT = "capture-wait";

    private record Warned() {}

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceAdding adding;
    private final ScreenCapture capture;
    private final ObjectProperty<Integer> wait = new SimpleObjectProperty<>(0);

    EvidenceCapture(EvidenceTools tools, EvidenceStores stores, EvidenceAdding adding) {
        this.tools = tools;
        this.stores = stores;
        this.adding = adding;
        this.capture =
                new ScreenCapture(tools.capture().screens(), tools.capture().state(), tools.texts(), tools.clock());
        tools.memory().recall(WAIT, Integer.class).ifPresent(wait::set);
        wait.subscribe(seconds -> tools.memory().keep(WAIT, seconds));
    }

    /// Seconds to count down before a capture.
    ObjectProperty<Integer> waitProperty() {
        return wait;
    }

    void region() {
        once(new CaptureTarget.Choice());
    }

    /// The place captured last, or a chosen one as long as there is none.
    void again() {
        once(remembered().stream().findFirst().map(CapturePlace::target).orElse(new CaptureTarget.Choice()));
    }

    void wholeScreen() {
        once(new CaptureTarget.WholeScreen(1));
    }

    void once(CaptureTarget target) {
        run(new CaptureOrder(target, wait.get(), null));
    }

    /// Asks what and how often, then captures until it is stopped.
    void repeated() {
        List<CapturePlace> places = new ArrayList<>();
        places.add(new CapturePlace(new CaptureTarget.Choice(), tools.texts().get("evidence.capture.menu.choose")));
        places.addAll(remembered());
        places.addAll(screens());
        Capturing habits = tools.preferences().get().capturing();
        CaptureOrder.Repeat start = new CaptureOrder.Repeat(habits.everySeconds(), habits.mostFrames());
        RepeatForm form = new RepeatForm(tools.texts(), places, start, wait.get());
        tools.dialogs()
                .form("evidence.repeat.title", "evidence.repeat.start", form)
                .ifPresent(order -> {
                    CaptureOrder.Repeat chosen = order.repeat();
                    if (chosen != null) {
                        tools.preferences()
                                .change(settings -> settings.withCapturing(settings.capturing()
                                        .withRecording(chosen.everySeconds(), chosen.mostFrames())));
                    }
                    run(order);
                });
    }

    /// The places captured before, the last one first.
    List<CapturePlace> remembered() {
        return tools.preferences().get().capturing().areas().stream()
                .map(area -> new CaptureRegion(area.x(), area.y(), area.width(), area.height()))
                .map(region -> new CapturePlace(new CaptureTarget.Place(region), words(region)))
                .toList();
    }

    /// The screens that are connected; the first alone where they are not known before a capture.
    List<CapturePlace> screens() {
        Texts texts = tools.texts();
        List<CapturePlace> screens = tools.capture().screens().monitors().stream()
                .map(monitor -> new CapturePlace(
                        new CaptureTarget.WholeScreen(monitor.number()),
                        texts.get(
                                "evidence.capture.menu.screen",
                                monitor.number(),
                                pixels(monitor.bounds().width() * monitor.scaleX()),
                                pixels(monitor.bounds().height() * monitor.scaleY()))))
                .toList();
        return screens.isEmpty()
                ? List.of(new CapturePlace(
                        new CaptureTarget.WholeScreen(1), texts.get("evidence.capture.menu.wholeScreen")))
                : screens;
    }

    private String words(CaptureRegion region) {
        return tools.texts()
                .get(
                        "evidence.capture.menu.area",
                        pixels(region.width()),
                        pixels(region.height()),
                        pixels(region.x()),
                        pixels(region.y()));
    }

    private static String pixels(double value) {
        return Long.toString(Math.round(value));
    }

    private void run(CaptureOrder order) {
        if (tools.capture().state().busy()) {
            return;
        }
        CapturePlatform platform = tools.capture().platform();
        boolean known = tools.memory().recall(WARNED, Warned.class).isPresent();
        if (platform == CapturePlatform.OPEN || known) {
            begin(order);
            return;
        }
        advise(platformWords(platform), true).ifPresent(way -> {
            if (way == CaptureAdvice.Way.TRY) {
                tools.memory().keep(WARNED, new Warned());
                begin(order);
            } else {
                otherwise(way);
            }
        });
    }

    private void begin(CaptureOrder order) {
        adding.aboutCapture(
                batch -> capture.start(order, new CaptureIntake(tools, stores, adding, batch, order, this::refused)));
    }

    private String platformWords(CapturePlatform platform) {
        return switch (platform) {
            case OPEN -> "";
            case WAYLAND -> tools.texts().get("evidence.capture.wayland");
            case MACOS -> tools.texts().get("evidence.capture.macos");
        };
    }

    private void refused(CaptureRefused.CaptureProblem problem) {
        String why = tools.texts()
                .get(
                        switch (problem) {
                            case NO_SCREEN -> "evidence.capture.noScreen";
                            case ONE_COLOUR -> "evidence.capture.oneColour";
                            case OFF_SCREEN -> "evidence.capture.offScreen";
                        });
        String platform = platformWords(tools.capture().platform());
        advise(platform.isEmpty() ? why : why + "\n\n" + platform, false).ifPresent(this::otherwise);
    }

    private Optional<CaptureAdvice.Way> advise(String why, boolean mayTry) {
        return tools.dialogs()
                .form(
                        "evidence.capture.title",
                        "evidence.capture.advice.go",
                        new CaptureAdvice(tools.texts(), why, mayTry));
    }

    private void otherwise(CaptureAdvice.Way way) {
        switch (way) {
            case PASTE -> adding.paste();
            case FILES -> adding.chooseFiles();
            case TRY -> {}
        }
    }
}
