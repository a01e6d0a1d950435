package org.takedowndesk.format;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.takedowndesk.media.FileType;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.MediaReader;
import org.takedowndesk.work.Progress;

/// Feeds every parser valid samples with seeded damage, for as long as asked: `FormatFuzzMain SECONDS SEED [TYPE]`, so
/// many seconds for each type. Prints what was tried, the slowest input and every failure with what repeats it. An
/// input fails if anything is thrown or if it takes longer than ten seconds.
public final class FormatFuzzMain {

    private static final long TOO_SLOW = Duration.ofSeconds(10).toNanos();
    private static final List<String> TOKENS = List.of(
            "PK\1\2",
            "PK\3\4",
            "PK\5\6",
            "\u001f\u008b\b",
            "WARC/1.0\r\n",
            "Content-Length: 99999999999\r\n",
            "\r\n\r\n",
            "--m\r\n",
            "------B--",
            "boundary=\"m\"",
            "\uFFFF\uFFFF",
            "\0\0\0\0",
            "\377\377\377\377",
            "\177\377\377\377",
            "<!--",
            "<![CDATA[",
            "]]>",
            "&#x0;",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "{\"log\":",
            "[[[[[[[[",
            "}}}}",
            "\"\\u",
            "1e999999",
            "moov",
            "mvhd",
            "meta",
            "iloc",
            "hdlr",
            "=?utf-8?B?",
            "?=",
            "file:///",
            "\"",
            "%00",
            "http-equiv=refresh content=0;url=");

    private final Random random;
    private final FormatReader reader = new FormatReader(FormatLimits.standard());
    private final MediaReader media = new MediaReader(Limits.standard());
    private final PrintStream out;
    private final Path file;

    private FormatFuzzMain(long seed, Path file, PrintStream out) {
        this.random = new Random(seed);
        this.file = file;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        long seconds = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Path file = Files.createTempFile("fuzz", "");
        try {
            List<FileType> types = arguments.length > 2
                    ? List.of(FileType.valueOf(arguments[2]))
                    : List.of(
                            FileType.HTML,
                            FileType.MHTML,
                            FileType.EML,
                            FileType.MSG,
                            FileType.WARC,
                            FileType.WACZ,
                            FileType.HAR,
                            FileType.CSV,
                            FileType.TEXT,
                            FileType.DOCX,
                            FileType.XLSX,
                            FileType.ZIP,
                            FileType.MP4,
                            FileType.MOV,
                            FileType.HEIC,
                            FileType.AVIF);
            int failures = 0;
            for (FileType type : types) {
                failures += new FormatFuzzMain(seed, file, System.out).run(type, seconds);
            }
            System.out.println(failures + " failures");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private int run(FileType type, long seconds) throws IOException {
        byte[] sample = Samples.of(type);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        long tried = 0;
        long slowest = 0;
        int failures = 0;
        while (System.nanoTime() < end && failures < 5) {
            byte[] input = mutated(sample);
            Files.write(file, input);
            long start = System.nanoTime();
            try {
                reader.read(file, type, reader.budget(Progress.none()), (member, content) -> content.readAllBytes());
                media.describe(file, "fuzz." + type.ending());
            } catch (RuntimeException | Error e) {
                failures++;
                keep(type, input, failures, e);
            }
            long took = System.nanoTime() - start;
            slowest = Math.max(slowest, took);
            if (took > TOO_SLOW) {
                failures++;
                keep(type, input, failures, null);
            }
            tried++;
        }
        out.printf("%-5s %9d inputs, slowest %5d ms, %d failures%n", type, tried, slowest / 1_000_000, failures);
        return failures;
    }

    private void keep(FileType type, byte[] input, int number, @org.jspecify.annotations.Nullable Throwable failure)
            throws IOException {
        Path kept = Path.of("target", "fuzz", type + "-" + number);
        Files.createDirectories(kept.resolveSibling("."));
        Files.write(kept, input);
        out.println(kept + " " + (failure == null ? "takes too long" : failure));
        if (failure != null) {
            Arrays.stream(failure.getStackTrace()).limit(12).forEach(frame -> out.println("    " + frame));
        }
    }

    /// A sample with one to eight changes: bytes, numbers, pieces taken out, doubled, moved, or known words put in.
    private byte[] mutated(byte[] sample) {
        byte[] bytes = sample.clone();
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            bytes = bytes.length < 2 ? sample.clone() : changed(bytes);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextBoolean() ? 16 : 400));
        byte[] before = Arrays.copyOf(bytes, at);
        byte[] piece = Arrays.copyOfRange(bytes, at, end);
        byte[] after = Arrays.copyOfRange(bytes, end, bytes.length);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, at);
            case 1 -> numbered(bytes, at);
            case 2 -> before;
            case 3 -> Samples.join(before, after);
            case 4 -> Samples.join(before, piece, piece, after);
            case 5 -> Samples.join(before, token(), after);
            case 6 -> Samples.join(before, repeated(piece), after);
            default -> Samples.join(before, token(), piece, after);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] = (byte) random.nextInt(256);
        return bytes;
    }

    private byte[] numbered(byte[] bytes, int at) {
        byte[] edges = {0, 1, (byte) 0x7F, (byte) 0x80, (byte) 0xFF};
        Arrays.fill(
                bytes, at, Math.min(bytes.length, at + (1 << random.nextInt(4))), edges[random.nextInt(edges.length)]);
        return bytes;
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] repeated(byte[] piece) {
        byte[] many = new byte[0];
        for (int i = random.nextInt(60); i > 0; i--) {
            many = Samples.join(many, piece);
        }
        return many;
    }
}
