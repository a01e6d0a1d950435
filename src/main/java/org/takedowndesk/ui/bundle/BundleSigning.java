package org.takedowndesk.ui.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.pdfsignature.PdfSignatures;
import org.takedowndesk.pdfsignature.PdfSigner;
import org.takedowndesk.pdfsignature.SignatureFound;
import org.takedowndesk.pdfsignature.SigningIdentity;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.part.Tone;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Progress;

/// Signs the chosen bundle, writes the query for a timestamp on the signature, takes the answer in, and tells who
/// signed.
final class BundleSigning extends MenuButton {

    /// Under which the settings remember the certificate file.
    private static final String KEY = "signing.key.choose";

    private final BundleTools tools;
    private final Texts texts;
    private final Clock clock;
    private final BiConsumer<String, Tone> say;
    private Optional<ExportedBundle> chosen = Optional.empty();

    /// @param say tells what came of it
    BundleSigning(BundleTools tools, Clock clock, BiConsumer<String, Tone> say) {
        this.tools = tools;
        this.texts = tools.texts();
        this.clock = clock;
        this.say = say;
        setId("signing");
        setText(texts.get("signing.menu"));
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .addAll(
                        item("signBundle", "signing.sign", this::sign),
                        item("signQuery", "signing.query", this::query),
                        item("signAnswer", "signing.answer", this::answer),
                        item("signRead", "signing.read", this::read));
        choose(Optional.empty());
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// The bundle that is meant from now on.
    void choose(Optional<ExportedBundle> bundle) {
        chosen = bundle;
        setDisable(bundle.isEmpty());
    }

    private void sign() {
        String last = tools.preferences().get().recent().folders().getOrDefault(KEY, "");
        chosen.map(bundle -> Path.of(bundle.file()))
                .ifPresent(file -> tools.dialogs()
                        .form("signing.sign", "signing.sign.button", new SigningForm(texts, tools.dialogs(), last))
                        .ifPresent(wish -> sign(file, wish)));
    }

    private void sign(Path file, SigningForm.Wish wish) {
        tools.preferences()
                .change(settings -> settings.withRecent(
                        settings.recent().withFolder(KEY, wish.key().toString())));
        Path source = signedOrPlain(file);
        Path target = beside(source, "signed");
        tools.tasks()
                .work(
                        "signing.task.sign",
                        progress -> {
                            new PdfSigner()
                                    .sign(
                                            source,
                                            target,
                                            SigningIdentity.open(
                                                    wish.key(), wish.password().toCharArray()),
                                            wish.signature(),
                                            clock.instant());
                            remember(source, target, progress);
                            return target;
                        },
                        written -> say.accept(texts.get("signing.signed", written), Tone.GOOD));
    }

    private void remember(Path original, Path copy, Progress progress) {
        SignatureFound last = new PdfSignatures().read(copy).getLast();
        tools.stores()
                .bundles()
                .signed(original, copy, last.signer(), last.stampedAt().isPresent(), progress);
    }

    /// The signed file beside a bundle, where there is one: the next person signs that.
    private static Path signedOrPlain(Path file) {
        Path signed = sibling(file, "signed", 1);
        return Files.isRegularFile(signed) ? signed : file;
    }

    private static Path beside(Path file, String word) {
        int number = 1;
        while (Files.exists(sibling(file, word, number))) {
            number++;
        }
        return sibling(file, word, number);
    }

    private static Path sibling(Path file, String word, int number) {
        String name = file.getFileName().toString().replaceFirst("(?i)\\.pdf$", "");
        return file.resolveSibling(name + " " + word + (number == 1 ? "" : " " + number) + ".pdf");
    }

    private void query() {
        chosen.map(bundle -> signedOrPlain(Path.of(bundle.file()))).ifPresent(file -> {
            String name = file.getFileName().toString().replaceFirst("(?i)\\.pdf$", "") + ".tsq";
            tools.dialogs()
                    .chooseFileToSave("signing.query", name, FileFilter.ANY)
                    .ifPresent(target -> tools.tasks()
                            .work(
                                    "signing.task.query",
                                    progress -> {
                                        Failures.replace(target, new PdfSigner().query(file));
                                        return target;
                                    },
                                    written -> say.accept(texts.get("signing.query.written", written), Tone.GOOD)));
        });
    }

    private void answer() {
        chosen.map(bundle -> signedOrPlain(Path.of(bundle.file())))
                .ifPresent(file -> tools.dialogs()
                        .chooseFileToOpen("signing.answer", FileFilter.ANY)
                        .ifPresent(answer -> tools.tasks()
                                .work(
                                        "signing.task.answer",
                                        progress -> {
                                            Path target = beside(file, "stamped");
                                            new PdfSigner().stamp(file, answer, target);
                                            remember(file, target, progress);
                                            return target;
                                        },
                                        written -> say.accept(texts.get("signing.stamped", written), Tone.GOOD))));
    }

    private void read() {
        chosen.map(bundle -> signedOrPlain(Path.of(bundle.file())))
                .ifPresent(file ->
                        tools.tasks().run("signing.task.read", progress -> new PdfSignatures().read(file), this::tell));
    }

    private void tell(List<SignatureFound> signatures) {
        boolean good = signatures.stream().allMatch(SignatureFound::intact)
                && (signatures.isEmpty() || signatures.getLast().wholeFile());
        List<String> lines = signatures.stream()
                .map(each -> texts.get(
                        each.intact() ? "signing.intact" : "signing.broken",
                        each.signer(),
                        each.at().map(tools.show()::time).orElse("–"),
                        each.stampedAt().map(tools.show()::time).orElse("–")))
                .toList();
        say.accept(
                lines.isEmpty() ? texts.get("signing.none") : String.join("\n", lines),
                lines.isEmpty() ? Tone.QUIET : good ? Tone.GOOD : Tone.BAD);
    }
}
