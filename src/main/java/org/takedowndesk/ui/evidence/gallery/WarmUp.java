package org.takedowndesk.ui.evidence.gallery;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.gallery.EvidenceSearch;
import org.takedowndesk.gallery.SmallPictures;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.work.Progress;

/// Makes what a gallery needs before it is looked at: the words of files, then the small pictures, one after another
/// behind the screen. Stops when the screen is left; what is made is kept, so the next time goes on from there.
public final class WarmUp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final Tasks tasks;
    private final SmallPictures pictures;
    private final AtomicInteger round = new AtomicInteger();

    public WarmUp(Tasks tasks, SmallPictures pictures) {
        this.tasks = tasks;
        this.pictures = pictures;
    }

    /// Starts over for these items.
    public void start(EvidenceSearch.Index index, List<EvidenceItem> items) {
        Progress until = new StillWanted(round, round.incrementAndGet());
        tasks.runQuietly(
                progress -> {
                    index.readFiles(until);
                    for (EvidenceItem item : items) {
                        until.stopIfCancelled();
                        if (item.description().showable()) {
                            pictures.prepare(item.file().hash());
                        }
                    }
                    return items.size();
                },
                done -> LOG.debug("{} items are ready", done),
                failure -> LOG.warn("Small pictures are made when they are seen", failure));
    }

    @Override
    public void close() {
        round.incrementAndGet();
    }
}
