package org.takedowndesk.timestamp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.db.Subject;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Sha256;

/// The proof, asked for or at hand, that something existed at a time.
///
/// @param subject what: an evidence item, an entry of the journal (`journal:12`) or a package (`package:0`)
/// @param name what people call it
/// @param hash what is stamped
/// @param nonce the query's own number in hexadecimal, empty where there was no query
/// @param madeAt when the query was made or the proof taken in, UTC
/// @param query null where there was none
/// @param token null as long as none has come back
public record Timestamp(
        TimestampId id,
        Subject subject,
        String name,
        Sha256 hash,
        StampMethod method,
        String nonce,
        Instant madeAt,
        @Nullable KeptFile query,
        @Nullable KeptFile token) {

    /// The kind of subject that an entry of the journal is.
    public static final String JOURNAL = "journal";

    /// The kind of subject that a package's tag manifest is.
    public static final String PACKAGE = "package";

    Timestamp withToken(KeptFile newToken) {
        return new Timestamp(id, subject, name, hash, method, nonce, madeAt, query, newToken);
    }
}
