package org.takedowndesk.ui.evidence.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.ImagePattern;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/// Draws a known picture on a real display, captures it, and compares it pixel for pixel with what was drawn and with
/// the display's own memory (`Xvfb -fbdir`); run by hand, see `docs/benchmarks.md`. Ends with 1 if a pixel differs.
public final class CaptureMain {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 450;

    private CaptureMain() {}

    /// @param arguments the file `Xvfb_screen0` in the folder given to `-fbdir`
    public static void main(String[] arguments) throws InterruptedException {
        Path display = Path.of(arguments[0]);
        CountDownLatch end = new CountDownLatch(1);
        boolean[] good = new boolean[1];
        Platform.startup(() -> show(display, end, good));
        boolean inTime = end.await(60, TimeUnit.SECONDS);
        System.exit(inTime && good[0] ? 0 : 1);
    }

    /// Every pixel has a colour of its own, and each picture pixel is one pixel of the screen whatever the scale.
    private static void show(Path display, CountDownLatch end, boolean[] good) {
        Screen screen = Screen.getPrimary();
        double scale = screen.getOutputScaleX();
        int[] known = noise();
        WritableImage image = new WritableImage(WIDTH, HEIGHT);
        image.getPixelWriter().setPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), known, 0, WIDTH);
        Pane pane = new Pane();
        Scene scene = new Scene(pane, WIDTH / scale, HEIGHT / scale);
        scene.setFill(new ImagePattern(image, 0, 0, WIDTH / scale, HEIGHT / scale, false));
        pane.setStyle("-fx-background-color: transparent;");
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(60 / scale);
        stage.setY(30 / scale);
        stage.show();
        PauseTransition drawn = new PauseTransition(Duration.seconds(2));
        drawn.setOnFinished(event -> {
            good[0] = compare(display, stage, known, scale);
            end.countDown();
        });
        drawn.play();
    }

    private static int[] noise() {
        int[] pixels = new int[WIDTH * HEIGHT];
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 | random.nextInt(0x1000000);
        }
        return pixels;
    }

    private static boolean compare(Path display, Stage stage, int[] known, double scale) {
        CaptureRegion region = new CaptureRegion(stage.getX(), stage.getY(), WIDTH / scale, HEIGHT / scale);
        try {
            long start = System.nanoTime();
            List<ScreenSource.Shot> shots = new RobotScreens().shoot(region);
            Snapshot.Cut cut = new Snapshot(shots).cut(region).orElseThrow();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            PixelPicture picture = cut.picture();
            CaptureRegion.Pixels at = cut.mosaic().pixels();
            boolean size = picture.width() == WIDTH && picture.height() == HEIGHT;
            int drawn = size ? same(picture.argb(), known) : 0;
            int shown = same(picture.argb(), memory(display, at));
            System.out.println(String.format(
                    Locale.ROOT,
                    "scale %.2f: region %.2f, %.2f, %.2f x %.2f became %d x %d pixels at %d, %d; of %d pixels %d are as"
                            + " drawn, %d as in the display's memory; %d ms by %s",
                    scale,
                    region.x(),
                    region.y(),
                    region.width(),
                    region.height(),
                    picture.width(),
                    picture.height(),
                    at.x(),
                    at.y(),
                    picture.argb().length,
                    drawn,
                    shown,
                    millis,
                    shots.getFirst().method()));
            return size && drawn == known.length && shown == known.length;
        } catch (IOException e) {
            System.out.println("the display's memory cannot be read: " + e);
            return false;
        } catch (CaptureRefused refused) {
            System.out.println("refused: " + refused.problem());
            return false;
        }
    }

    private static int same(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < one.length; i++) {
            same += ((one[i] ^ other[i]) & 0xFFFFFF) == 0 ? 1 : 0;
        }
        return same;
    }

    /// A part of the screen as the X server holds it: a picture in the format of `xwd`, 32 bits a pixel.
    private static int[] memory(Path display, CaptureRegion.Pixels part) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(display));
        int headerSize = file.getInt(0);
        int lineBytes = file.getInt(12 * 4);
        int colours = file.getInt(19 * 4);
        if (file.getInt(11 * 4) != 32) {
            throw new IOException("not 32 bits a pixel");
        }
        file.order(file.getInt(7 * 4) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int[] pixels = new int[part.width() * part.height()];
        for (int y = 0; y < part.height(); y++) {
            for (int x = 0; x < part.width(); x++) {
                int at = headerSize + colours * 12 + (part.y() + y) * lineBytes + (part.x() + x) * 4;
                pixels[y * part.width() + x] = file.getInt(at);
            }
        }
        return pixels;
    }
}
