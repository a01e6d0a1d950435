package org.takedowndesk.ui.evidence.gallery;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.takedowndesk.format.FormatLimits;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.gallery.EvidenceSearch;
import org.takedowndesk.gallery.FileCache;
import org.takedowndesk.gallery.FileTexts;
import org.takedowndesk.gallery.Searched;
import org.takedowndesk.gallery.SearchedItems;
import org.takedowndesk.gallery.SmallPictures;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.PdfText;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Look;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fonts;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.Theme;
import org.takedowndesk.ui.part.Thumbnails;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Progress;

/// Scrolls through a gallery, its small pictures kept on the disk and none of them in memory: the first frames as fast
/// as one looks for a picture, then to the bottom as fast as a hand on the bar:
/// `GalleryBenchmark [ITEMS]`. Run it with `-Dglass.platform=Headless -Dprism.order=sw`.
final class GalleryBenchmark {

    private static final double LOOKING = 40;
    private static final double RUSHING = 240;
    private static final int LOOKING_FRAMES = 600;
    private static final int DIFFERENT = 50;

    /// Three refreshes of a screen, in nanoseconds.
    private static final long STUTTER = 50_000_000;

    /// In the first second Java still learns what is done often.
    private static final int FIRST_FRAMES = 60;

    private final List<Searched> items;
    private final Gallery gallery;
    private final List<Long> layouts = new ArrayList<>();
    private final List<Long> frames = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private long started;
    private long pulse;
    private long before;
    private boolean first;
    private int looked;

    private GalleryBenchmark(List<Searched> items, Gallery gallery) {
        this.items = items;
        this.gallery = gallery;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        Path folder = Files.createTempDirectory("gallery");
        Vault vault = new Vault(Files.createDirectories(folder.resolve("vault")));
        FileCache cache = new FileCache(folder.resolve("cache"), FileCache.USUAL_BYTES);
        List<Searched> items = IntStream.range(0, count)
                .mapToObj(i -> new Searched(
                        SearchedItems.item(i + 1, "Picture " + i + " of the parcel", "Seen on day " + i % 31),
                        "TD-2026-0001",
                        List.of()))
                .toList();
        List<byte[]> pictures = IntStream.range(0, DIFFERENT)
                .mapToObj(GalleryBenchmark::picture)
                .toList();
        for (int i = 0; i < count; i++) {
            cache.keep(items.get(i).item().file().hash(), FileCache.Piece.PICTURE, pictures.get(i % pictures.size()));
        }
        search(items, vault, cache);
        Tasks tasks = Tasks.inBackground(key -> key, failure -> System.out.println("failed: " + failure));
        Texts texts = Texts.english();
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            Thumbnails thumbnails =
                    new Thumbnails(tasks, new SmallPictures(vault, new Pictures(Limits.standard()), cache));
            Gallery gallery = new Gallery(texts, ZoneOffset.UTC, thumbnails, (id, place, use) -> {});
            GalleryBenchmark benchmark = new GalleryBenchmark(items, gallery);
            benchmark.show();
            Thread.ofVirtual().start(() -> {
                try {
                    benchmark.end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                done.countDown();
            });
        });
        done.await();
        System.exit(0);
    }

    private static void search(List<Searched> items, Vault vault, FileCache cache) {
        EvidenceSearch search = new EvidenceSearch(
                new FileTexts(vault, new FormatReader(FormatLimits.standard()), new PdfText(Limits.standard()), cache),
                1_000_000);
        long start = System.nanoTime();
        EvidenceSearch.Index index = search.index(items);
        long built = System.nanoTime();
        int found = 0;
        for (int i = 0; i < 20; i++) {
            found = index.find("parcel day 7", Progress.none()).size();
        }
        System.out.printf(
                Locale.ROOT,
                "search: index of %d items in %.0f ms, three words found in %d of them in %.1f ms%n",
                items.size(),
                (built - start) / 1e6,
                found,
                (System.nanoTime() - built) / 20e6);
    }

    private void show() {
        Fonts.load();
        Theme theme =
                new Theme(Look.usual().withAppearance(Appearance.LIGHT), new SimpleObjectProperty<>(ColorScheme.LIGHT));
        Scene scene = new Scene(gallery, 1000, 700);
        theme.dress(scene);
        scene.addPreLayoutPulseListener(() -> pulse = System.nanoTime());
        scene.addPostLayoutPulseListener(() -> layouts.add(System.nanoTime() - pulse));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        started = System.nanoTime();
        gallery.show(items, Map.of());
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (frame(now)) {
                    stop();
                    tell("rushing, 14,400 pixels a second");
                    end.countDown();
                }
            }
        }.start();
    }

    private boolean frame(long now) {
        if (!first) {
            first = gallery.lookupAll(".gallery-picture > .image-view").stream()
                    .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
            if (first) {
                System.out.printf(Locale.ROOT, "first picture after %.0f ms%n", (System.nanoTime() - started) / 1e6);
                layouts.clear();
            }
            return false;
        }
        if (before != 0) {
            frames.add(now - before);
        }
        before = now;
        boolean looking = looked < LOOKING_FRAMES;
        looked++;
        if (looked == LOOKING_FRAMES) {
            tell("looking, 2,400 pixels a second");
        }
        VirtualFlow<?> flow = (VirtualFlow<?>) gallery.lookup(".virtual-flow");
        return flow.scrollPixels(looking ? LOOKING : RUSHING) == 0;
    }

    private void tell(String speed) {
        System.out.println(speed);
        tell("  layout", layouts);
        long atFirst = stutters(frames.subList(0, Math.min(FIRST_FRAMES, frames.size())));
        long stutters = stutters(frames);
        tell("  frame to frame", frames);
        System.out.printf(
                Locale.ROOT,
                "  longer than 50 ms: %d of the first %d frames, %d of the others%n",
                atFirst,
                Math.min(FIRST_FRAMES, frames.size()),
                stutters - atFirst);
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "  %d frames, heap in use after it %.0f MB%n",
                frames.size(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        layouts.clear();
        frames.clear();
        before = 0;
    }

    private static long stutters(List<Long> nanos) {
        return nanos.stream().filter(each -> each > STUTTER).count();
    }

    private static void tell(String what, List<Long> nanos) {
        nanos.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 99 of 100 within %.1f ms, longest %.1f ms%n",
                what,
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6,
                nanos.getLast() / 1e6);
    }

    /// As the cache has it: a mark and a JPEG file.
    private static byte[] picture(int number) {
        BufferedImage image = new BufferedImage(256, 192, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 40; i++) {
            graphics.setColor(Color.getHSBColor(number / 50f + i / 97f, 0.7f, 0.9f));
            graphics.fillOval(i * 37 % 256, i * 53 % 192, 60, 50);
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write('I');
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
