package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// An image object that is placed on a page while its picture is still being made.
final class LateImage extends COSStream {

    private @Nullable COSStream made;

    /// Becomes the image.
    void become(COSStream image) {
        for (COSName key : image.keySet()) {
            setItem(key, image.getItem(key));
        }
        made = image;
    }

    private COSStream made() {
        COSStream image = made;
        if (image == null) {
            throw new IllegalStateException("The picture has not been waited for");
        }
        return image;
    }

    @Override
    public InputStream createRawInputStream() throws IOException {
        return made().createRawInputStream();
    }

    @Override
    public boolean hasData() {
        return made().hasData();
    }

    @Override
    public long getLength() {
        return made().getLength();
    }
}
