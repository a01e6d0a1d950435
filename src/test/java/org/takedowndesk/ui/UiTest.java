package org.takedowndesk.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// Marks a test that needs JavaFX; the toolkit is started once for all of them. Test methods take a [Ui] as a
/// parameter
/// to show things and to act as the user does.
@Tag("ui")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(UiExtension.class)
public @interface UiTest {}
