package org.takedowndesk.ui.bundle;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.casebundle.BundleRequest;

/// How many sections, exhibits and pages a bundle has and how large its files are. Pages are counted by setting them,
/// which takes a few thousandths of a second each: until that is done, and for bundles for which it would take too
/// long, the number is told as an estimate, from the last count on.
final class BundleNumbers extends Label {

    private static final Logger LOG = LoggerFactory.getLogger(BundleNumbers.class);

    /// Of exhibits; setting these takes a second or two, for which other reading waits.
    private static final int MOST_COUNTED = 400;

    private final BundleTools tools;
    private final Supplier<BundleRequest> request;
    private @Nullable ArrangeContents shown;
    private final AtomicInteger shownCount = new AtomicInteger();

    /// By how many pages the last count differed from the estimate.
    private int off;

    BundleNumbers(BundleTools tools, Supplier<BundleRequest> request) {
        this.tools = tools;
        this.request = request;
        setId("bundleNumbers");
        getStyleClass().add("quiet");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    void show(ArrangeContents now) {
        shown = now;
        int mine = shownCount.incrementAndGet();
        say("arrange.numbers.about", Math.max(1, now.pages() + off), now);
        if (now.arranged().exhibits().size() <= MOST_COUNTED) {
            BundleRequest what = request.get();
            IntConsumer counted = counted();
            tools.tasks()
                    .runQuietly(
                            progress -> mine == shownCount.get()
                                    ? tools.stores().bundles().pages(what, progress)
                                    : 0,
                            counted::accept,
                            failure -> LOG.warn("The pages could not be counted", failure));
        }
    }

    /// Nothing is counted any more.
    void close() {
        shownCount.incrementAndGet();
    }

    /// Takes how many pages there are of what is shown now; what is told after something else is shown is left aside.
    IntConsumer counted() {
        int mine = shownCount.get();
        return pages -> {
            ArrangeContents now = shown;
            if (now != null && mine == shownCount.get()) {
                off = pages - now.pages();
                say("arrange.numbers", pages, now);
            }
        };
    }

    private void say(String key, int pages, ArrangeContents now) {
        setText(tools.texts()
                .get(
                        key,
                        now.sections(),
                        now.arranged().exhibits().size(),
                        pages,
                        tools.show().bytes(now.bytes())));
    }
}
