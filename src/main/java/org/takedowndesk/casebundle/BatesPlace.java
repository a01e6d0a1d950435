package org.takedowndesk.casebundle;

import org.takedowndesk.bundle.BatesNumber;

/// The page that a Bates number stands on.
///
/// @param bundle the file
/// @param exhibit its label in that bundle; empty for a page of none
/// @param item its number in the case, as `E-0007`; empty likewise
/// @param title of the exhibit; empty likewise
/// @param pageOfExhibit which of its pages, counted from 1
/// @param page which page of the file, counted from 1
public record BatesPlace(
        ExportedBundle bundle,
        BatesNumber number,
        String exhibit,
        String item,
        String title,
        int pageOfExhibit,
        int page) {}
