package org.takedowndesk.ui.workcopy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.takedowndesk.text.Texts;

/// The tools that marks are made with, one of which is taken up.
final class ToolToggles {

    private final Map<CopyTool, ToggleButton> toggles = new EnumMap<>(CopyTool.class);

    /// @param choose takes a tool up
    ToolToggles(Texts texts, Consumer<CopyTool> choose) {
        ToggleGroup group = new ToggleGroup();
        for (CopyTool each : CopyTool.values()) {
            ToggleButton toggle = new ToggleButton(texts.name(each), each.icon().node());
            toggle.setId("tool" + each.name());
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setToggleGroup(group);
            String hint =
                    texts.get("workcopy.tool.hint", texts.name(each), each.key().getName());
            toggle.setTooltip(
                    new Tooltip(each == CopyTool.REDACT ? hint + "\n" + texts.get("workcopy.reason.hint") : hint));
            toggle.setOnAction(event -> choose.accept(each));
            toggles.put(each, toggle);
        }
    }

    Collection<ToggleButton> buttons() {
        return toggles.values();
    }

    void show(CopyTool taken) {
        toggles.forEach((each, toggle) -> toggle.setSelected(each == taken));
    }
}
