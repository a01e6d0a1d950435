package org.takedowndesk.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs the kill test at length: `KillMain KILLS [CONTROL-KILLS]`.
final class KillMain {

    private KillMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int kills = Integer.parseInt(arguments[0]);
        int control = arguments.length > 1 ? Integer.parseInt(arguments[1]) : kills / 5;
        Path folder = Files.createTempDirectory("kills");
        long seed = System.nanoTime();
        System.out.println("seed " + seed + ", in " + folder);
        boolean good = true;
        for (KillWriter.Mode mode : KillWriter.Mode.values()) {
            Kills run = new Kills(folder, mode, seed);
            int count = mode == KillWriter.Mode.REAL ? kills : control;
            for (int i = 0; i < count; i++) {
                run.kill();
                if (i % 10 == 9) {
                    run.stop();
                }
                if (i % 25 == 24) {
                    System.out.println(i + 1 + " of " + count + " " + run);
                }
            }
            System.out.println(run);
            good &= mode == KillWriter.Mode.REAL
                    ? run.killsThatLost == 0 && run.faults.isEmpty()
                    : run.killsThatLost > 0;
        }
        System.out.println(good ? "as it should be" : "NOT AS IT SHOULD BE");
        System.exit(good ? 0 : 1);
    }
}
