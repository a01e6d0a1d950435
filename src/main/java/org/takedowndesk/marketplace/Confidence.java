package org.takedowndesk.marketplace;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How far a value of a rule pack can be trusted.
public enum Confidence {
    /// The platform's own page, a law text or a government page.
    @JsonProperty("O")
    OFFICIAL,
    /// Official content seen through a mirror, a translation or a copy.
    @JsonProperty("O_STAR")
    OFFICIAL_COPY,
    /// A law firm, vendor, news or seller guide.
    @JsonProperty("S")
    SECONDARY,
    /// One weak, old or ambiguous source.
    @JsonProperty("U")
    UNCERTAIN,
    /// Arithmetic or inference; no source says it outright.
    @JsonProperty("D")
    DERIVED;

    /// Whether the user should check the value before relying on it.
    public boolean needsChecking() {
        return this == UNCERTAIN || this == DERIVED;
    }
}
