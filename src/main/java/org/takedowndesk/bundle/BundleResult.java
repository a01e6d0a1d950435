package org.takedowndesk.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What was written.
///
/// @param sha256 of the PDF file
/// @param listSha256 the hash of the list of exhibits, which every edition prints
/// @param accessible whether it claims PDF/UA-1; pages of merged documents lack what that takes
/// @param firstPages exhibit label to the page it begins on, counted from 1
/// @param bates the Bates numbers of its pages, none if it has none
/// @param remarks what could not be shown, and what does not agree with the record
public record BundleResult(
        Path file,
        int pages,
        long size,
        String sha256,
        String listSha256,
        boolean accessible,
        Map<String, Integer> firstPages,
        List<BatesRange> bates,
        List<BundleRemark> remarks) {

    public BundleResult {
        firstPages = Map.copyOf(firstPages);
        bates = List.copyOf(bates);
        remarks = List.copyOf(remarks);
    }

    BundleResult withFile(Path value) {
        return new BundleResult(value, pages, size, sha256, listSha256, accessible, firstPages, bates, remarks);
    }

    BundleResult withRemark(BundleRemark remark) {
        List<BundleRemark> more = new ArrayList<>(remarks);
        more.add(remark);
        return new BundleResult(file, pages, size, sha256, listSha256, accessible, firstPages, bates, more);
    }

    /// The page an exhibit begins on.
    public int firstPage(String exhibit) {
        Integer page = firstPages.get(exhibit);
        if (page == null) {
            throw new IllegalArgumentException(exhibit + " is not in the bundle");
        }
        return page;
    }

    /// Whether every original had the SHA-256 its record names. A bundle for which this is false must not be served.
    public boolean originalsAgree() {
        return remarks.stream().noneMatch(remark -> remark.reason().breaksTheRecord());
    }
}
