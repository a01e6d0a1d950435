package org.takedowndesk.cli;

import org.jspecify.annotations.Nullable;
import org.takedowndesk.arrangement.BatesChoice;
import org.takedowndesk.bundle.BatesColour;
import org.takedowndesk.bundle.BatesPosition;
import picocli.CommandLine.Option;

/// How the pages of a bundle are numbered as a production; what is not given is as the case's arrangement says.
final class BatesOptions {

    @Option(names = "--bates", paramLabel = "NUMBER", descriptionKey = "cli.option.bates")
    private @Nullable BatesWish first;

    @Option(names = "--bates-position", paramLabel = "PLACE", descriptionKey = "cli.option.batesPosition")
    private @Nullable BatesPosition position;

    @Option(names = "--bates-colour", paramLabel = "COLOUR", descriptionKey = "cli.option.batesColour")
    private @Nullable BatesColour colour;

    @Option(names = "--bates-every-page", descriptionKey = "cli.option.batesEveryPage")
    private boolean everyPage;

    /// @param usual what the case's arrangement says
    BatesChoice choice(BatesChoice usual) {
        BatesChoice choice = first == null ? usual.goingOn() : first.choice(usual);
        choice = position == null ? choice : choice.withPosition(position);
        choice = colour == null ? choice : choice.withColour(colour);
        return everyPage ? choice.withEveryPage(true) : choice;
    }
}
