package org.takedowndesk.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeView;
import org.kordamp.ikonli.javafx.FontIcon;

/// Finds what somebody without a mouse, or without sight, could not use: buttons and fields without a name, inline
/// styles, controls that Tab does not reach.
public final class AccessWalk {

    private final List<String> faults = new ArrayList<>();
    private final Set<Node> labelled = new HashSet<>();

    private AccessWalk() {}

    /// What is wrong below `root`, in words.
    public static List<String> faults(Parent root) {
        AccessWalk walk = new AccessWalk();
        List<Node> nodes = below(root).toList();
        nodes.stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getLabelFor())
                .filter(Objects::nonNull)
                .forEach(walk.labelled::add);
        nodes.forEach(walk::check);
        return walk.faults;
    }

    private void check(Node node) {
        // Icons name their own face in theirs.
        if (!node.getStyle().isEmpty() && !(node instanceof FontIcon)) {
            faults.add(name(node) + " has an inline style");
        }
        if (node instanceof ButtonBase button && blank(button.getText())) {
            if (blank(button.getAccessibleText())) {
                faults.add(name(node) + " shows no words and has no accessible text");
            }
            if (button.getTooltip() == null) {
                faults.add(name(node) + " shows no words and has no tooltip");
            }
        }
        if (isInput(node) && blank(node.getAccessibleText()) && !labelled.contains(node)) {
            faults.add(name(node) + " has neither a label nor an accessible text");
        }
        if ((isInput(node) || node instanceof ButtonBase) && !node.isFocusTraversable() && isShown(node)) {
            faults.add(name(node) + " is not reached by Tab");
        }
        if (node.getOnMouseClicked() != null && !isInput(node)) {
            faults.add(name(node) + " answers to the mouse only");
        }
    }

    private static boolean isInput(Node node) {
        return node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof ChoiceBox<?>
                || node instanceof Spinner<?>
                || node instanceof Slider
                || node instanceof ListView<?>
                || node instanceof TableView<?>
                || node instanceof TreeView<?>;
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// A node and all below it that its author put there; what a control's skin made is the control's business.
    private static Stream<Node> below(Node node) {
        return Stream.concat(Stream.of(node), children(node).flatMap(AccessWalk::below));
    }

    private static Stream<Node> children(Node node) {
        return switch (node) {
            case ScrollPane scroll -> Stream.ofNullable(scroll.getContent());
            case SplitPane split -> split.getItems().stream();
            case TabPane tabs -> tabs.getTabs().stream().map(Tab::getContent).filter(Objects::nonNull);
            case TitledPane titled -> Stream.ofNullable(titled.getContent());
            case ToolBar bar -> bar.getItems().stream();
            case Control control -> Stream.empty();
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.empty();
        };
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : " #" + node.getId());
    }
}
