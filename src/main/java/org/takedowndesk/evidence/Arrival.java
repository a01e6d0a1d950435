package org.takedowndesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.vault.Sha256;

/// A file that comes in together with others, and what is known about it beforehand.
///
/// @param name what the file is called
/// @param hash what its content must be, null if nobody said
/// @param title empty if not known
/// @param origin null for an original
public record Arrival(
        String name,
        Content content,
        @Nullable Sha256 hash,
        String title,
        IntakeRequest request,
        @Nullable Origin origin) {

    /// Opens the file's bytes.
    public interface Content {
        InputStream open() throws IOException;
    }

    /// What a working copy was made from, by content, and how.
    public record Origin(List<Sha256> parents, String operation, String recipe) {

        public Origin {
            parents = List.copyOf(parents);
        }
    }
}
