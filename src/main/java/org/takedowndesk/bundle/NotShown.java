package org.takedowndesk.bundle;

/// Thrown when an exhibit cannot be shown; caught for each exhibit, which then gets a notice page.
final class NotShown extends Exception {

    private final BundleRemark.Reason reason;
    private final String detail;

    NotShown(BundleRemark.Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    BundleRemark.Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
