package org.takedowndesk.ui.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.casefile.CaseId;

/// How far a new workspace has come on the way to its first complaint.
///
/// @param file the newest case, if there is one
record FirstSteps(boolean holder, boolean right, Optional<CaseId> file, boolean links, boolean evidence) {

    /// The steps in their order.
    enum Step {
        HOLDER,
        RIGHT,
        CASE,
        LINKS,
        EVIDENCE
    }

    boolean done(Step step) {
        return switch (step) {
            case HOLDER -> holder;
            case RIGHT -> right;
            case CASE -> file.isPresent();
            case LINKS -> links;
            case EVIDENCE -> evidence;
        };
    }

    /// Whether a step needs nothing that is not there yet.
    boolean possible(Step step) {
        return switch (step) {
            case HOLDER -> true;
            case RIGHT, CASE -> holder;
            case LINKS, EVIDENCE -> file.isPresent();
        };
    }

    /// Those not done yet.
    List<Step> left() {
        return Arrays.stream(Step.values()).filter(step -> !done(step)).toList();
    }

    boolean allDone() {
        return left().isEmpty();
    }
}
