package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A new file that is on the disk once it is closed. It is flushed on the way too, beside the writing: an operating
/// system with much memory would keep gigabytes and leave the disk idle until the end.
final class FlushedFile extends OutputStream {

    private static final long STEP = 64 << 20;

    private final FileChannel channel;
    private final ExecutorService flusher = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("bundle-flush").factory());
    private CompletableFuture<Void> flushed = CompletableFuture.completedFuture(null);
    private long written;
    private long asked;

    /// @throws IOException also if there is a file already
    FlushedFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
        while (left.hasRemaining()) {
            written += channel.write(left);
        }
        if (written - asked >= STEP && flushed.isDone()) {
            settle();
            asked = written;
            flushed = CompletableFuture.runAsync(this::force, flusher);
        }
    }

    private void force() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IOException if what was written before did not reach the disk
    private void settle() throws IOException {
        try {
            flushed.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException failure ? failure.getCause() : new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            settle();
            channel.force(true);
        } finally {
            flusher.shutdown();
        }
    }
}
