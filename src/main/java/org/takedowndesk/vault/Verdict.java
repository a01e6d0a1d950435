package org.takedowndesk.vault;

/// What a second look at a stored file found.
public sealed interface Verdict {

    /// Every byte is as it was taken in.
    record Intact() implements Verdict {}

    /// There is no such file any more.
    record Missing() implements Verdict {}

    /// The bytes are others than those taken in; `found` is their hash.
    record Changed(Sha256 found) implements Verdict {}

    /// The length alone shows that the file was changed.
    record WrongSize(long expected, long found) implements Verdict {}

    /// The bytes cannot be read, so nothing can be said about them.
    record Unreadable(FileTrouble reason) implements Verdict {}

    default boolean intact() {
        return this instanceof Intact;
    }
}
