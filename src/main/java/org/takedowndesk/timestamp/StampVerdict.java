package org.takedowndesk.timestamp;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a timestamp proves, and why not more.
///
/// @param provenSince UTC; null unless it is proven
/// @param claimed the time the token names, proven or not; null if it names none
/// @param authority who signed, empty if nobody is known
public record StampVerdict(
        StampState state,
        @Nullable Instant provenSince,
        @Nullable Instant claimed,
        String authority,
        List<Note> notes) {

    /// A remark with the values its words name.
    public record Note(StampRemark remark, List<String> values) {

        public Note {
            values = List.copyOf(values);
        }

        static Note of(StampRemark remark, String... values) {
            return new Note(remark, List.of(values));
        }
    }

    public StampVerdict {
        notes = List.copyOf(notes);
    }

    /// Whether somebody should look at it: the file does not prove what it is kept for, or its authority is not
    /// trusted. What only waits for the authority or for Bitcoin is not wrong.
    public boolean isWrong() {
        return state == StampState.BROKEN
                || (state == StampState.UNPROVEN
                        && notes.stream().noneMatch(note -> note.remark() == StampRemark.PENDING));
    }

    static StampVerdict broken(Note note) {
        return new StampVerdict(StampState.BROKEN, null, null, "", List.of(note));
    }
}
