package org.takedowndesk.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The list of what a bundle holds, embedded as `manifest.json`, against which anyone can check it.
///
/// @param format counts up when the meaning changes
/// @param indexFirst the first page of the index
/// @param bates `null` for a bundle without Bates numbers
/// @param volume `null` for a bundle in one file
record Manifest(
        int format,
        String producer,
        String reference,
        int pages,
        int indexFirst,
        int indexPages,
        List<Item> exhibits,
        @Nullable Part volume,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BatesRow bates) {

    static final int FORMAT = 1;

    private static final int LARGEST = 64 << 20;

    /// Which volume of several it is.
    ///
    /// @param pagesBefore in earlier volumes, which the printed numbers count too
    record Part(int number, int of, int pagesBefore, int allPages) {}

    /// The Bates numbers of the file.
    ///
    /// @param first of all its pages that have one
    /// @param last likewise
    /// @param everyPage whether pages of no exhibit have one too
    record BatesRow(String first, String last, boolean everyPage) {}

    /// An exhibit.
    ///
    /// @param attachment the name its original is attached under; empty if it could not be read
    /// @param batesFirst the Bates number of its first page; `null` if it has none
    /// @param batesLast that of its last
    record Item(
            String label,
            String title,
            String name,
            String attachment,
            String sha256,
            long size,
            String mime,
            int page,
            int pages,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String batesFirst,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String batesLast) {}

    Manifest {
        exhibits = exhibits == null ? List.of() : List.copyOf(exhibits);
    }

    /// What is to be added to the number of a page of this file for the number that is printed.
    int pagesBefore() {
        return volume == null ? 0 : volume.pagesBefore();
    }

    /// What is printed as the number of all pages.
    int allPages() {
        return volume == null ? pages : volume.allPages();
    }

    byte[] json() {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /// @throws IOException if it is no manifest of a format this program knows
    static Manifest read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("more than " + LARGEST + " bytes");
        }
        try {
            return JsonMapper.builder().build().readValue(bytes, Manifest.class);
        } catch (JacksonException e) {
            throw new IOException("not a manifest", e);
        }
    }
}
