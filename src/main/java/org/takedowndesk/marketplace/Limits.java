package org.takedowndesk.marketplace;

import java.util.List;

/// What a portal's form takes at most, for some of its sites.
public record Limits(
        List<String> sites,
        SourcedValue<Integer> linksPerComplaint,
        SourcedValue<Integer> linksWithoutAccount,
        SourcedValue<Integer> rightsPerComplaint,
        SourcedValue<Integer> ordersPerTestBuy,
        SourcedValue<Integer> appealRounds,
        SourcedValue<Integer> explanationCharacters,
        SourcedValue<Long> attachmentBytes,
        SourcedValue<List<String>> attachmentFormats,
        SourcedValue<Long> imageTheftPictureBytes,
        SourcedValue<List<String>> claimStatementFormatsRefused) {

    public Limits {
        sites = List.copyOf(sites);
    }
}
