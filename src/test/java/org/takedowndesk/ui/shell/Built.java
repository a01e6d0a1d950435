package org.takedowndesk.ui.shell;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.takedowndesk.app.Services;
import org.takedowndesk.text.Texts;

/// Builds controllers through their real constructors, for tests that walk all of them: the kit and an open workspace
/// are at hand, ids are 1, and what a controller only calls back does nothing.
public final class Built {

    private final List<Object> atHand = new ArrayList<>();

    public Built(Path folder) {
        Kit kit = TestKit.speaking(Texts.english());
        atHand.addAll(List.of(
                kit.texts(),
                kit.fxml(),
                kit.tasks(),
                kit.dialogs(),
                kit.navigator(),
                kit.preferences(),
                kit.memory(),
                folder));
    }

    /// Adds something that controllers ask for, such as a store.
    public Built with(Object part) {
        atHand.add(part);
        return this;
    }

    /// Adds every store and engine of a workspace.
    public Built with(Services services) {
        for (Method accessor : Services.class.getMethods()) {
            if (accessor.getDeclaringClass() == Services.class
                    && accessor.getParameterCount() == 0
                    && accessor.getReturnType() != void.class) {
                try {
                    atHand.add(accessor.invoke(services));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(accessor + " failed", e);
                }
            }
        }
        return this;
    }

    public Object build(Class<?> type) {
        return atHand.stream().filter(type::isInstance).findFirst().orElseGet(() -> make(type));
    }

    private Object make(Class<?> type) {
        if (type == long.class) {
            return 1L;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
        Constructor<?>[] constructors = type.getConstructors();
        if (constructors.length != 1 || !type.getName().startsWith("org.takedowndesk.")) {
            throw new AssertionError("give Built a " + type.getName() + " to build controllers with");
        }
        Object[] arguments =
                Stream.of(constructors[0].getParameterTypes()).map(this::build).toArray();
        try {
            return constructors[0].newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type + " could not be built", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " could not be built", e);
        }
    }
}
