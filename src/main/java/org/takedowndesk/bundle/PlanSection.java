package org.takedowndesk.bundle;

import java.util.List;

/// One part of a bundle: a heading, what is said under it, and the exhibits whose pages follow.
public record PlanSection(String heading, List<Block> blocks, List<Exhibit> exhibits) {

    public PlanSection {
        blocks = List.copyOf(blocks);
        exhibits = List.copyOf(exhibits);
    }

    /// A section of words only.
    public PlanSection(String heading, List<Block> blocks) {
        this(heading, blocks, List.of());
    }
}
