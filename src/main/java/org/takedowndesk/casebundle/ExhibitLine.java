package org.takedowndesk.casebundle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One exhibit of a bundle as a list of exhibits names it.
///
/// @param label the number it is cited by
/// @param section the heading it stands under
/// @param date the one its document bears if somebody said so, else the day it was captured; null for papers that are
///     no evidence
/// @param page the number printed on its first page, which runs through all volumes; null if an earlier program wrote
///     the bundle and did not remember it
/// @param file the name of the PDF it is in
/// @param pageOfFile its first page, counted from 1 in that file; null likewise
/// @param batesFirst the number stamped on its first page; empty if there is none
/// @param batesLast the number on its last page, likewise
/// @param originalName of the file it was made from
/// @param sha256 of that file, 64 lower-case hexadecimal digits
public record ExhibitLine(
        String label,
        String title,
        String section,
        @Nullable LocalDate date,
        @Nullable Integer page,
        String file,
        @Nullable Integer pageOfFile,
        String batesFirst,
        String batesLast,
        String originalName,
        String sha256) {}
