package org.takedowndesk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void noTwoCommandsShareAKey() {
        List<KeyCombination> shared = Arrays.stream(Commands.values())
                .flatMap(command -> command.keys().stream())
                .collect(Collectors.groupingBy(keys -> keys, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey())
                .toList();
        assertEquals(List.of(), shared);
    }
}
