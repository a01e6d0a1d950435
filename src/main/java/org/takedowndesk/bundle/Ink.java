package org.takedowndesk.bundle;

/// The few colours of a bundle, as operands of the PDF operators `rg` and `RG`.
enum Ink {
    TEXT("0.12 0.13 0.15"),
    MUTED("0.38 0.41 0.45"),
    ACCENT("0.11 0.28 0.47"),
    RULE("0.78 0.80 0.83"),
    SHADE("0.955 0.96 0.97"),
    WARNING("0.62 0.25 0.06"),
    PAPER("1 1 1"),
    BLACK("0 0 0"),
    BLUE("0.05 0.24 0.62"),
    RED("0.72 0.06 0.08");

    private final String operands;

    Ink(String operands) {
        this.operands = operands;
    }

    String operands() {
        return operands;
    }
}
