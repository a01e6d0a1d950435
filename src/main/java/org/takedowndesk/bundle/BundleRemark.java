package org.takedowndesk.bundle;

/// Something the reader of a bundle must know of one exhibit.
///
/// @param detail what the reason is about: a number, a name, empty where the reason says all
public record BundleRemark(String exhibit, Reason reason, String detail) {

    /// Why an exhibit is not shown as it is; the sentence stands in the texts under `Reason.<NAME>` of this type.
    public enum Reason {
        ENCRYPTED(true),
        DAMAGED(true),
        EMPTY(true),
        TOO_LARGE(true),
        NOT_ENOUGH_MEMORY(true),
        TOO_COMPLEX(true),
        TOO_MANY_PAGES(true),
        NOT_SHOWABLE(true),
        FALSE_TYPE(true),
        UNREADABLE(true),
        FONT_MISSING(true),
        CUT_SHORT(false),
        REDUCED(false),
        OVER_CAP(false),
        AS_PICTURE(false),
        MADE_COARSER(false),
        STORED_COARSER(false),
        ACTIONS_REMOVED(false),
        XFA_FORM(false),
        UNKNOWN_REFERENCE(false),
        HASH_DIFFERS(false);

        private final boolean notice;

        Reason(boolean notice) {
            this.notice = notice;
        }

        /// Whether a notice page stands in the bundle instead of the document.
        public boolean hasNoticePage() {
            return notice;
        }

        /// Whether the bundle does not hold the original that the record names.
        public boolean breaksTheRecord() {
            return this == HASH_DIFFERS || this == UNREADABLE;
        }

        /// The key of the sentence that says so.
        public String key() {
            return "bundle.remark." + name();
        }
    }
}
