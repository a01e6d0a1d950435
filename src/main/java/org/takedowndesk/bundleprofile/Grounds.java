package org.takedowndesk.bundleprofile;

import org.takedowndesk.marketplace.Confidence;

/// What a rule of a profile rests on.
public interface Grounds {

    /// The id of a [org.takedowndesk.marketplace.Source] of the shipped data; empty where somebody of the firm set the
    /// rule.
    String source();

    Confidence confidence();

    /// Whether nobody has shown where the rule comes from.
    default boolean isUnverified() {
        return source().isEmpty() || confidence().needsChecking();
    }
}
