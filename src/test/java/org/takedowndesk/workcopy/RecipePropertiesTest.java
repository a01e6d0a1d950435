package org.takedowndesk.workcopy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.media.SheetLetters;
import org.takedowndesk.work.Progress;

/// Any recipe, whatever its steps: written and read again it makes the same bytes, and they decode to the same pixels.
class RecipePropertiesTest {

    private static final String WORDS = "假货 fake 正品\tΩ – 5%";

    private final SheetLetters letters = SheetLetters.load();
    private final SheetLetters others = SheetLetters.load();

    @Property(tries = 150)
    void madeAgainIsIdentical(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        BufferedImage parent = noise(random, 20 + random.nextInt(120), 20 + random.nextInt(120));
        Recipe recipe = recipe(random, new PixelSize(parent.getWidth(), parent.getHeight()));
        RecipeText texts = new RecipeText();
        String written = texts.write(recipe);

        byte[] once = PngWriter.write(new Renderer(Limits.standard(), () -> letters)
                .render(recipe, List.of(parent), Progress.none())
                .picture());
        Renderer.Rendered again = new Renderer(Limits.standard(), () -> others)
                .render(texts.read(written), List.of(parent), Progress.none());
        assertArrayEquals(once, PngWriter.write(again.picture()));
        assertEquals(written, texts.write(texts.read(written)));

        BufferedImage decoded = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(once)));
        assertEquals(again.steps().size(), new PixelSize(decoded.getWidth(), decoded.getHeight()));
        assertEquals(java.util.Optional.empty(), Pixels.difference(again.picture(), MarkPainter.onWhite(decoded)));
    }

    private Recipe recipe(Random random, PixelSize start) {
        Renderer renderer = new Renderer(Limits.standard(), () -> letters);
        List<Operation> operations = new ArrayList<>();
        PixelSize size = start;
        int steps = 1 + random.nextInt(12);
        for (int i = 0; i < steps; i++) {
            operations.add(operation(random, size));
            size = renderer.steps(Recipe.of(List.of(Source.PICTURE), operations), List.of(start))
                    .size();
        }
        return Recipe.of(List.of(Source.PICTURE), operations);
    }

    private static Operation operation(Random random, PixelSize size) {
        Ink ink = List.of(Ink.values()).get(random.nextInt(Ink.values().length));
        return switch (random.nextInt(9)) {
            case 0 -> new Operation.Crop(area(random, size));
            case 1 -> new Operation.Rotate(1 + random.nextInt(3));
            case 2 -> new Operation.Arrow(spot(random, size), spot(random, size), ink, 1 + random.nextInt(9));
            case 3 -> new Operation.Box(area(random, size), ink, 1 + random.nextInt(9));
            case 4 -> new Operation.Numbered(1 + random.nextInt(999), spot(random, size), 8 + random.nextInt(60), ink);
            case 5 -> new Operation.Text(spot(random, size), WORDS, 8 + random.nextInt(30), ink);
            case 6 -> new Operation.Highlight(area(random, size), ink);
            case 7 -> new Operation.Redaction(area(random, size), "reason");
            default -> new Operation.Caption(WORDS, "zh", WORDS + WORDS, "en", 8 + random.nextInt(20));
        };
    }

    private static Spot spot(Random random, PixelSize size) {
        return new Spot(random.nextInt(size.width() + 1), random.nextInt(size.height() + 1));
    }

    private static Area area(Random random, PixelSize size) {
        int x = random.nextInt(size.width());
        int y = random.nextInt(size.height());
        return new Area(x, y, 1 + random.nextInt(size.width() - x), 1 + random.nextInt(size.height() - y));
    }

    private static BufferedImage noise(Random random, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            picture.setRGB(i % width, i / width, random.nextInt(0x1000000));
        }
        return picture;
    }
}
