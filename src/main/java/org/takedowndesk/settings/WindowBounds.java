package org.takedowndesk.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/// Where the window stood and how large it was, before it was maximised.
@JsonIgnoreProperties(ignoreUnknown = true)
public record WindowBounds(double x, double y, double width, double height, boolean maximised) {}
