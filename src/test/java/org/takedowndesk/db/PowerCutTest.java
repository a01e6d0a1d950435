package org.takedowndesk.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {

    @TempDir
    Path folder;

    @Test
    void whatPowerCutsLeaveOpensWithEverythingThatWasSaved() throws IOException {
        PowerCuts cuts = new PowerCuts(folder, 20261124);
        cuts.record(4);
        for (int i = 0; i < 40; i++) {
            cuts.cut(i);
        }

        assertEquals(List.of(), cuts.faults);
        assertEquals(0, cuts.lost, cuts.toString());
        assertEquals(80, cuts.opened);
        assertTrue(cuts.rebuilt > 25 && cuts.torn > 10, cuts.toString());
    }
}
