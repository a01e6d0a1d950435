package org.takedowndesk.workcopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.media.SheetLetters;
import org.takedowndesk.work.Progress;

/// Renders a file by a recipe in a program of its own: `parent recipe target`.
final class RenderMain {

    private RenderMain() {}

    public static void main(String[] arguments) throws IOException {
        Recipe recipe = new RecipeText().read("recipe", Files.readString(Path.of(arguments[1])));
        Renderer.Rendered rendered = new Renderer(Limits.standard(), SheetLetters::load)
                .render(recipe, List.of(new Pictures(Limits.standard()).whole(Path.of(arguments[0]))), Progress.none());
        Files.write(Path.of(arguments[2]), PngWriter.write(rendered.picture()));
    }
}
