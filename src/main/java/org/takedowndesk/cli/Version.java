package org.takedowndesk.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, as its jar names it.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        return new String[] {"Takedown Desk " + version};
    }
}
