package org.takedowndesk.db;

import java.io.IOException;
import java.nio.file.Files;

/// Runs the power-cut test at length: `PowerCutMain IMAGES [SEED]`.
final class PowerCutMain {

    private PowerCutMain() {}

    public static void main(String[] arguments) throws IOException {
        int images = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        System.out.println("seed " + seed);
        PowerCuts cuts = new PowerCuts(Files.createTempDirectory("power-cuts"), seed);
        cuts.record(8);
        for (int i = 0; i < images; i++) {
            cuts.cut(i);
        }
        System.out.println(images + " images: " + cuts);
        System.exit(cuts.lost == 0 && cuts.faults.isEmpty() && cuts.opened == 2 * images ? 0 : 1);
    }
}
