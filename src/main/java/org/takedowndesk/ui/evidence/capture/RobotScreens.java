package org.takedowndesk.ui.evidence.capture;

import java.awt.AWTException;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.MultiResolutionImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The screens of this computer, read by JavaFX's robot, in their own pixels.
///
/// That robot scales every screen by the scale of the first; screens of another scale are read by AWT's robot.
public final class RobotScreens implements ScreenSource {

    private static final Logger LOG = LoggerFactory.getLogger(RobotScreens.class);

    @Override
    public List<Shot> shoot() throws CaptureRefused {
        return shoot(monitors());
    }

    @Override
    public List<Shot> shoot(CaptureRegion region) throws CaptureRefused {
        List<CaptureRegion.Monitor> under = monitors().stream()
                .filter(monitor -> region.within(monitor.bounds()).isPresent())
                .toList();
        // The pieces of a region over several screens are placed by all of them.
        return shoot(under.size() > 1 ? monitors() : under);
    }

    @Override
    public List<CaptureRegion.Monitor> monitors() {
        List<CaptureRegion.Monitor> monitors = new ArrayList<>();
        for (Screen screen : Screen.getScreens()) {
            Rectangle2D bounds = screen.getBounds();
            monitors.add(new CaptureRegion.Monitor(
                    monitors.size() + 1,
                    new CaptureRegion(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()),
                    screen.getOutputScaleX(),
                    screen.getOutputScaleY()));
        }
        return monitors;
    }

    private static List<Shot> shoot(List<CaptureRegion.Monitor> monitors) throws CaptureRefused {
        List<Screen> screens = Screen.getScreens();
        if (monitors.isEmpty()) {
            throw new CaptureRefused(
                    screens.isEmpty()
                            ? CaptureRefused.CaptureProblem.NO_SCREEN
                            : CaptureRefused.CaptureProblem.OFF_SCREEN,
                    null);
        }
        List<Shot> shots = new ArrayList<>();
        for (CaptureRegion.Monitor monitor : monitors) {
            shots.add(shoot(monitor, screens.get(monitor.number() - 1)));
        }
        if (shots.stream().allMatch(shot -> shot.picture().oneColour())) {
            throw new CaptureRefused(CaptureRefused.CaptureProblem.ONE_COLOUR, null);
        }
        return shots;
    }

    private static Shot shoot(CaptureRegion.Monitor monitor, Screen screen) throws CaptureRefused {
        boolean asFirst = screen.getOutputScaleX() == Screen.getPrimary().getOutputScaleX()
                && screen.getOutputScaleY() == Screen.getPrimary().getOutputScaleY();
        if (!asFirst) {
            Optional<PixelPicture> picture = byAwt(monitor.number() - 1);
            if (picture.isPresent()) {
                return new Shot(monitor, picture.get(), "java.awt.Robot");
            }
        }
        try {
            // The overload without the flag would scale the picture down to logical units.
            WritableImage image = new Robot().getScreenCapture(null, screen.getBounds(), false);
            return new Shot(monitor, PixelPicture.of(image), "javafx.scene.robot.Robot");
        } catch (RuntimeException e) {
            LOG.info("The screen cannot be captured", e);
            throw new CaptureRefused(CaptureRefused.CaptureProblem.NO_SCREEN, e);
        }
    }

    private static Optional<PixelPicture> byAwt(int index) {
        if (GraphicsEnvironment.isHeadless()) {
            return Optional.empty();
        }
        try {
            GraphicsDevice[] devices =
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
            if (index >= devices.length) {
                return Optional.empty();
            }
            GraphicsConfiguration configuration = devices[index].getDefaultConfiguration();
            Rectangle bounds = configuration.getBounds();
            MultiResolutionImage image = new java.awt.Robot(devices[index]).createMultiResolutionScreenCapture(bounds);
            BufferedImage finest = (BufferedImage) image.getResolutionVariants().getLast();
            int width = finest.getWidth();
            int height = finest.getHeight();
            return Optional.of(new PixelPicture(width, height, finest.getRGB(0, 0, width, height, null, 0, width)));
        } catch (AWTException | SecurityException e) {
            LOG.info("AWT cannot capture screen {}", index, e);
            return Optional.empty();
        }
    }
}
