package org.takedowndesk.media;

/// How much of a file is worked on before it counts as too large.
///
/// Pictures of up to `fullPixels` are decoded whole where asked; larger ones only thinned out; beyond `refusedPixels`
/// not at all. `heapBytes` is what one decoded picture may take, `pdfBytes` the largest PDF that is opened.
public record Limits(long fullPixels, long refusedPixels, long heapBytes, long pdfBytes, int pages, int textBytes) {

    public Limits {
        if (fullPixels < 1 || refusedPixels < fullPixels || heapBytes < 1 || pages < 1 || textBytes < 64) {
            throw new IllegalArgumentException("limits that let nothing through");
        }
    }

    public static Limits standard() {
        return new Limits(
                100_000_000,
                1_000_000_000,
                Runtime.getRuntime().maxMemory() / 4,
                2L * 1024 * 1024 * 1024,
                20_000,
                1024 * 1024);
    }
}
