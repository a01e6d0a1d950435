package org.takedowndesk.pdfsignature;

/// What a signature says beside who and when.
///
/// @param reason empty for none
/// @param place empty for none
/// @param certify whether later changes are to show, except further signatures
/// @param visible whether it is seen on the first page, where it says who, when, why and where. A file that claimed
///     to be accessible (PDF/UA) then no longer does, because such a mark is not part of its structure
public record SignatureWish(String reason, String place, boolean certify, boolean visible) {}
