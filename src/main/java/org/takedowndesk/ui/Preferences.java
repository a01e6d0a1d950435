package org.takedowndesk.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.takedowndesk.settings.Settings;

/// The settings as they are now; a change is seen at once by all who watch, and handed on to be saved.
public final class Preferences {

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> save;

    public Preferences(Settings start, Consumer<Settings> save) {
        this.settings = new ReadOnlyObjectWrapper<>(start);
        this.save = save;
    }

    public Settings get() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> property() {
        return settings.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(get());
        if (!changed.equals(get())) {
            settings.set(changed);
            save.accept(changed);
        }
    }
}
