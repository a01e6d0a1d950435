package org.takedowndesk.sample;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/// The drawn photographs of the sample, each drawn once.
final class SamplePictures {

    private final Goods goods;
    private final BufferedImage genuine;
    private final BufferedImage bought;
    private final List<BufferedImage> copies;

    SamplePictures(Studio studio) {
        goods = new Goods(studio);
        genuine = Lamp.GENUINE.photograph(studio, new Color(0xCDC6BA), new Color(0x8A6B4C), Lamp.straight(), 1);
        bought = Lamp.COPY.photograph(studio, new Color(0xB9BFC4), new Color(0x9A9A98), Lamp.handheld(), 2);
        copies = List.of(
                Lamp.COPY.scene(studio, new Color(0xC6CCD1), new Color(0xA2A2A0), Lamp.straight()),
                Lamp.CHEAP_COPY.scene(studio, new Color(0xD9D2C0), new Color(0x7A8A7C), Lamp.straight()),
                Lamp.BLACK_COPY.scene(studio, new Color(0xE2E2E2), new Color(0xB6B6B6), Lamp.straight()));
    }

    Goods goods() {
        return goods;
    }

    BufferedImage genuine() {
        return genuine;
    }

    BufferedImage bought() {
        return bought;
    }

    /// The copies' pictures as a shop shows them, beginning with another one for another `turn`.
    List<BufferedImage> shown(int turn) {
        int first = Math.floorMod(turn, copies.size());
        return List.of(
                copies.get(first), copies.get((first + 1) % copies.size()), copies.get((first + 2) % copies.size()));
    }
}
