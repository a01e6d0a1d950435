package org.takedowndesk.bundle;

/// Something the reader of a bundle demands of the PDF, beyond that it agrees with itself.
///
/// @param limit what the kind counts: dots an inch, bytes, or nothing
/// @param must whether a file that does not meet it is refused; else it is only thought ill of
public record Demand(DemandKind kind, long limit, boolean must) {

    public Demand {
        if (kind.isCounted() != limit > 0) {
            throw new IllegalArgumentException(kind + " with the limit " + limit);
        }
    }
}
