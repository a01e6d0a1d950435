package org.takedowndesk.ui;

import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.text.Texts;

/// Loads the FXML beside a controller that is already built: `HolderListController` goes with `HolderList.fxml`.
public final class Fxml {

    private static final String SUFFIX = "Controller";

    private final Texts texts;

    public Fxml(Texts texts) {
        this.texts = texts;
    }

    /// The view of `controller`, with its `@FXML` fields filled and `initialize` done. Controllers of included files
    /// are given as `parts`.
    public Parent load(Object controller, Object... parts) {
        URL file = file(controller.getClass());
        FXMLLoader loader = new FXMLLoader(file, texts.bundle());
        loader.setControllerFactory(type -> given(type, controller, parts));
        try {
            Parent view = loader.load();
            if (loader.getController() != controller) {
                throw new IllegalStateException(file + " must name " + controller.getClass() + " as its fx:controller");
            }
            return view;
        } catch (IOException e) {
            throw new IllegalStateException("cannot load " + file, e);
        }
    }

    /// The FXML file that goes with a controller class.
    ///
    /// @throws IllegalStateException if there is none
    public static URL file(Class<?> controller) {
        String name = controller.getSimpleName();
        String base = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        @Nullable URL file = controller.getResource(base + ".fxml");
        if (file == null) {
            throw new IllegalStateException("there is no " + base + ".fxml beside " + controller);
        }
        return file;
    }

    private static Object given(Class<?> type, Object controller, Object... parts) {
        if (type.isInstance(controller)) {
            return controller;
        }
        List<Object> fitting =
                Arrays.stream(parts).filter(type::isInstance).limit(2).toList();
        if (fitting.size() != 1) {
            throw new IllegalStateException(
                    "the FXML of " + controller.getClass() + " asks for " + type + ", which was not given once");
        }
        return fitting.getFirst();
    }
}
