package org.takedowndesk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.work.Progress;

/// A case about copied lamps, as many tests begin with, and the evidence they take into it.
///
/// @param folder for the files that are taken in
public record LampCase(Services services, CaseFile file, Path folder) {

    /// Opens the case of a new holder.
    public static LampCase open(Services services, Path folder) {
        var holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        return new LampCase(services, services.cases().open("Lamps", holder.id(), List.of()), folder);
    }

    public EvidenceItem takeIn(Path path) {
        return services.intake()
                .takeIn(List.of(path), IntakeRequest.into(file.id(), IntakeMethod.FILE_CHOOSER), Progress.none())
                .added()
                .getFirst();
    }

    /// Takes in a file of these words.
    public EvidenceItem takeIn(String name, String words) throws IOException {
        return takeIn(Files.writeString(folder.resolve(name), words, StandardCharsets.UTF_8));
    }

    /// Takes in a picture that cannot be made small, as `photo3.png`.
    public EvidenceItem takeInNoise(int number, int side) throws IOException {
        return takeIn(noise(folder.resolve("photo" + number + ".png"), side, side, number));
    }

    /// Draws a picture that cannot be made small.
    public static Path noise(Path picture, int width, int height, int seed) throws IOException {
        BufferedImage noise = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                noise.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        String name = picture.toString();
        ImageIO.write(noise, name.endsWith("png") ? "png" : "jpg", picture.toFile());
        return picture;
    }
}
