package org.takedowndesk.workcopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.media.SheetLetters;
import org.takedowndesk.work.Progress;

/// Renders files by a recipe in a program of its own: `recipe target parent…`.
final class RenderMain {

    private RenderMain() {}

    public static void main(String[] arguments) throws IOException {
        Recipe recipe = new RecipeText().read("recipe", Files.readString(Path.of(arguments[0])));
        Pictures pictures = new Pictures(Limits.standard());
        Renderer.Rendered rendered = new Renderer(Limits.standard(), SheetLetters::load)
                .render(
                        recipe,
                        Arrays.stream(arguments)
                                .skip(2)
                                .map(parent -> pictures.whole(Path.of(parent)))
                                .toList(),
                        Progress.none());
        Files.write(Path.of(arguments[1]), PngWriter.write(rendered.picture()));
    }
}
