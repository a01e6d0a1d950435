package org.takedowndesk.ui;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxToolkit;

/// Starts JavaFX once for all tests marked with [UiTest], hands out the [Ui], and closes windows after each test.
public final class UiExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(UiExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        ui(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ui(context).closeWindows();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Ui.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return ui(context);
    }

    private static Ui ui(ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(
                        Ui.class,
                        type -> {
                            try {
                                return new Ui(FxToolkit.registerPrimaryStage());
                            } catch (TimeoutException e) {
                                throw new IllegalStateException("JavaFX did not start", e);
                            }
                        },
                        Ui.class);
    }
}
