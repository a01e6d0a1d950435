package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The machine's own `openssl`, the other side of what the program signs and checks. Without it tests are skipped.
public final class OpenSsl {

    private final Path folder;

    private OpenSsl(Path folder) {
        this.folder = folder;
    }

    /// @param folder in which it runs
    public static OpenSsl in(Path folder) {
        boolean there;
        try {
            there = run(folder, List.of("openssl", "version")).output().startsWith("OpenSSL 3");
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, "no OpenSSL 3 on this machine: nothing compared with it");
        return new OpenSsl(folder);
    }

    /// What a program ended with and said.
    public record Ended(int code, String output) {}

    /// Runs it and expects that it ends well.
    public String done(String... arguments) throws IOException {
        Ended ended = call(arguments);
        assertEquals(0, ended.code(), ended.output());
        return ended.output();
    }

    /// A key with a certificate that it made itself, as `NAME.p12` with the password `secret`.
    ///
    /// @param name of the files
    /// @param subject such as `/CN=Lin Yue`
    /// @param key further words for `openssl req` that say what key
    public Path identity(String name, String subject, String... key) throws IOException {
        List<String> make = new ArrayList<>(List.of("req", "-x509", "-nodes", "-days", "30", "-subj", subject));
        make.addAll(List.of("-keyout", name + ".key", "-out", name + ".pem"));
        make.addAll(List.of(key));
        done(make.toArray(String[]::new));
        String file = name + ".p12";
        done(
                "pkcs12",
                "-export",
                "-inkey",
                name + ".key",
                "-in",
                name + ".pem",
                "-passout",
                "pass:secret",
                "-out",
                file);
        return folder.resolve(file);
    }

    public Ended call(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        return run(folder, command);
    }

    /// Runs any program and waits for its end.
    public static Ended run(Path folder, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Ended(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
