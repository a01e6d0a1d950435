package org.takedowndesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.pdfsignature.PdfSignatures;
import org.takedowndesk.pdfsignature.PdfSigner;
import org.takedowndesk.pdfsignature.SignatureFound;
import org.takedowndesk.pdfsignature.SignatureWish;
import org.takedowndesk.pdfsignature.SigningIdentity;
import org.takedowndesk.work.Failures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `bundle sign`: signs a PDF with the user's certificate file. Needs no workspace; one that is named remembers it.
@Command(
        name = "sign",
        footer = {
            "  takedown-desk bundle sign TD-2026-0001.pdf --key lin.p12 --password-file p.txt -o signed.pdf",
        })
final class BundleSignCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.bundle")
    private Path file = Path.of("");

    @Option(names = "--key", required = true, paramLabel = "P12", descriptionKey = "cli.option.signKey")
    private Path key = Path.of("");

    /// Not on the command line, where others on the machine could read it.
    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "cli.option.signPassword")
    private @Nullable Path passwordFile;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.signedFile")
    private Path target = Path.of("");

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.signReason")
    private String reason = "";

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "cli.option.signPlace")
    private String place = "";

    @Option(names = "--no-certify", descriptionKey = "cli.option.signNoCertify")
    private boolean plain;

    @Option(names = "--visible", descriptionKey = "cli.option.signVisible")
    private boolean visible;

    BundleSignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        new PdfSigner()
                .sign(
                        file,
                        target,
                        SigningIdentity.open(key, password()),
                        new SignatureWish(reason, place, !plain, visible),
                        session.now());
        List<SignatureFound> signatures = new PdfSignatures().read(target);
        remember(session, file, target, signatures);
        print(session.output(), signatures);
        return Exit.DONE;
    }

    /// In the workspace, if the call names one.
    static void remember(Session session, Path original, Path copy, List<SignatureFound> signatures) {
        if (session.workspace() == null) {
            return;
        }
        SignatureFound last = signatures.getLast();
        try (Services services = session.open()) {
            boolean known = services.bundles()
                    .signed(original, copy, last.signer(), last.stampedAt().isPresent(), session.progress())
                    .isPresent();
            session.output().say(known ? "cli.bundle.signedRemembered" : "cli.bundle.signedUnknown");
        }
    }

    private char[] password() {
        if (passwordFile == null) {
            return new char[0];
        }
        try {
            return Files.readString(passwordFile).strip().toCharArray();
        } catch (IOException e) {
            throw Failures.reading(passwordFile, e);
        }
    }

    static void print(Output output, List<SignatureFound> signatures) {
        output.rows(
                signatures,
                List.of(
                        Column.of("signer", SignatureFound::signer),
                        Column.of("issuer", SignatureFound::issuer),
                        Column.of("at", signature -> signature.at().orElse(null)),
                        Column.of("intact", SignatureFound::intact),
                        Column.of("wholeFile", SignatureFound::wholeFile),
                        Column.of("certified", SignatureFound::certified),
                        Column.of(
                                "stampedAt", signature -> signature.stampedAt().orElse(null))),
                "cli.none.signatures");
    }
}
