package org.takedowndesk.ui;

/// A command as the present screen carries it out.
public record ScreenCommand(Commands command, Runnable action) {}
