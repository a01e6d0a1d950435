package org.takedowndesk.ui.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Vault;

/// Small pictures of files in the vault, made in the background and kept as long as there is room.
///
/// What was asked for last is made first, because that is what the user looks at; few are made at once, because each
/// decodes a whole picture. Lives on the interface thread.
public final class Thumbnails {

    /// The longer side in pixels: enough for the largest tile of a gallery.
    public static final int SIDE = 256;

    /// At four bytes a pixel no more than 64 MB.
    private static final int KEPT = 250;

    private static final int AT_ONCE = 2;

    private final Tasks tasks;
    private final Vault vault;
    private final Pictures pictures;
    private final Map<Sha256, Optional<Image>> ready = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Sha256, List<Consumer<Optional<Image>>>> waiting = new HashMap<>();
    private final Deque<Sha256> wanted = new ArrayDeque<>();
    private final Set<Sha256> working = new HashSet<>();

    public Thumbnails(Tasks tasks, Vault vault, Pictures pictures) {
        this.tasks = tasks;
        this.vault = vault;
        this.pictures = pictures;
    }

    /// Gives `use` the small picture of a file, now or when it is made; nothing if the file cannot be shown.
    public void show(Sha256 hash, Consumer<Optional<Image>> use) {
        Optional<Image> image = ready.get(hash);
        if (image != null) {
            use.accept(image);
            return;
        }
        waiting.computeIfAbsent(hash, key -> new ArrayList<>()).add(use);
        wanted.remove(hash);
        if (!working.contains(hash)) {
            wanted.push(hash);
        }
        forgetOldest();
        workOn();
    }

    /// Scrolling quickly through thousands must not leave thousands to be made.
    private void forgetOldest() {
        while (wanted.size() > KEPT) {
            waiting.remove(wanted.removeLast());
        }
    }

    private void workOn() {
        while (working.size() < AT_ONCE && !wanted.isEmpty()) {
            Sha256 hash = wanted.pop();
            working.add(hash);
            tasks.runQuietly(
                    progress -> FxPicture.of(pictures.thumbnail(vault.path(hash), SIDE)),
                    image -> done(hash, Optional.of(image)),
                    failure -> done(hash, Optional.empty()));
        }
    }

    private void done(Sha256 hash, Optional<Image> image) {
        working.remove(hash);
        ready.put(hash, image);
        if (ready.size() > KEPT) {
            ready.remove(ready.keySet().iterator().next());
        }
        List<Consumer<Optional<Image>>> uses = waiting.remove(hash);
        if (uses != null) {
            uses.forEach(use -> use.accept(image));
        }
        workOn();
    }
}
