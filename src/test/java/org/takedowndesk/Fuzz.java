package org.takedowndesk;

import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;

/// Spoils a good file in many ways, the same ways for the same seed, and hands each to a reader.
public final class Fuzz {

    private final Random random;

    public Fuzz(long seed) {
        this.random = new Random(seed);
    }

    /// Runs until the time is over and gives the number of files; whatever the reader throws ends it.
    ///
    /// @param slowest no file may take longer
    public long run(byte[] good, Duration time, Duration slowest, Consumer<byte[]> reader) {
        long end = System.nanoTime() + time.toNanos();
        long files = 0;
        while (System.nanoTime() < end) {
            byte[] spoiled = spoiled(good);
            long start = System.nanoTime();
            reader.accept(spoiled);
            if (System.nanoTime() - start > slowest.toNanos()) {
                throw new IllegalStateException("file " + files + " took too long");
            }
            files++;
        }
        return files;
    }

    private byte[] spoiled(byte[] good) {
        byte[] content = good.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes && content.length > 1; i++) {
            int at = random.nextInt(content.length);
            content = switch (random.nextInt(5)) {
                case 0 -> set(content, at, (byte) random.nextInt(256));
                case 1 -> set(content, at, (byte) (content[at] ^ (1 << random.nextInt(8))));
                case 2 -> set(content, at, (byte) (random.nextBoolean() ? 0xff : 0));
                case 3 -> random.nextInt(4) == 0 ? java.util.Arrays.copyOf(content, at) : content;
                default -> doubled(content, at, random.nextInt(64));
            };
        }
        return content;
    }

    private static byte[] set(byte[] content, int at, byte value) {
        content[at] = value;
        return content;
    }

    /// With a piece that is there twice.
    private static byte[] doubled(byte[] content, int at, int length) {
        int piece = Math.min(length, content.length - at);
        byte[] longer = new byte[content.length + piece];
        System.arraycopy(content, 0, longer, 0, at + piece);
        System.arraycopy(content, at, longer, at + piece, content.length - at);
        return longer;
    }
}
