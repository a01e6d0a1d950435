package org.takedowndesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.bundle.BundleRemark;
import org.takedowndesk.bundle.CheckPaper;
import org.takedowndesk.bundle.CheckReport;
import org.takedowndesk.bundle.Demand;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.Making;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.casebundle.EditionChoice;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `bundle export`: the evidence bundle of a case or a complaint as one PDF.
@Command(
        name = "export",
        footer = {
            "  takedown-desk -w cases bundle export --case TD-2026-0001 -o out",
            "  takedown-desk -w cases bundle export --complaint TD-2026-0001/C1 --lang zh -o out",
            "  takedown-desk -w cases bundle export --case TD-2026-0001 --edition both -o out",
            "  takedown-desk -w cases bundle export --case TD-2026-0001 --edition filing --volume-size 30MB -o out",
            "  takedown-desk -w cases bundle export --case TD-2026-0001 --profile CN -o out",
            "  takedown-desk -w cases bundle export --case TD-2026-0001 --bates TD000001 --bates-colour blue -o out",
        })
final class BundleExportCommand extends WorkspaceCommand {

    @Option(names = "--case", paramLabel = "REF", descriptionKey = "cli.option.bundleCase")
    private @Nullable String caseReference;

    @Option(names = "--complaint", paramLabel = "REF", descriptionKey = "cli.option.bundleComplaint")
    private @Nullable String complaintReference;

    @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "cli.option.edition")
    private @Nullable EditionChoice edition;

    @Option(names = "--profile", paramLabel = "CODE", descriptionKey = "cli.option.capOfProfile")
    private @Nullable String profile;

    @Option(names = "--volume-size", paramLabel = "SIZE", descriptionKey = "cli.option.volumeSize")
    private @Nullable VolumeSize volumeSize;

    @ArgGroup(exclusive = false)
    private @Nullable BatesOptions bates;

    @Option(names = "--cover-sheets", negatable = true, descriptionKey = "cli.option.coverSheets")
    private @Nullable Boolean coverSheets;

    @Option(names = "--check", descriptionKey = "cli.option.checkExport")
    private boolean check;

    @Mixin
    private OutputFolder folder = new OutputFolder();

    BundleExportCommand(Session session) {
        super(session);
    }

    @Override
    void checkCall(Output output) {
        requireOne(
                output, "--case, --complaint", "cli.bundle.which", caseReference != null, complaintReference != null);
        boolean archiveOnly = edition == EditionChoice.ARCHIVE || (edition == null && profile == null);
        if (volumeSize != null && archiveOnly) {
            throw new ProblemException(
                    Problem.BAD_CALL, "--volume-size", output.texts().get("cli.bundle.volumesOfWhat"));
        }
    }

    @Override
    int run(Services services, Output output) {
        BundleProfile reader =
                profile == null ? null : Profiles.of(services, output.texts()).find(profile);
        EditionChoice copies =
                edition != null ? edition : reader == null ? EditionChoice.ARCHIVE : EditionChoice.of(reader.made());
        List<ExportedBundle> bundles = services.bundles()
                .export(
                        request(services, output.texts()).withMade(reader == null ? Set.of() : reader.made()),
                        copies.editions(),
                        volumeBytes(reader),
                        folder.path,
                        session().progress());
        bundles.forEach(bundle -> print(bundle, output));
        if (bundles.stream().anyMatch(ExportedBundle::lacksStructure)) {
            output.say("bundle.notAccessible");
        }
        boolean agrees = bundles.stream()
                .flatMap(bundle -> bundle.remarks().stream())
                .noneMatch(remark -> remark.reason().breaksTheRecord());
        if (!agrees) {
            output.say("cli.bundle.doNotUse");
        }
        if (reader != null) {
            reader.made().stream()
                    .filter(Making::isByHand)
                    .forEach(making ->
                            output.say("cli.bundle.byHand", output.texts().name(making)));
        }
        return agrees && checked(bundles, reader, output) ? Exit.DONE : Exit.FOUND;
    }

    /// Opens each file again where that was asked for, and keeps what was found beside it.
    private boolean checked(List<ExportedBundle> bundles, @Nullable BundleProfile reader, Output output) {
        if (!check) {
            return true;
        }
        boolean passed = true;
        String name = reader == null ? "" : reader.name().in(output.texts().locale());
        List<Demand> demands = reader == null ? List.of() : reader.demands();
        for (ExportedBundle bundle : bundles) {
            Path file = Path.of(bundle.file());
            CheckReport report =
                    new BundleCheck().check(file, demands, session().progress());
            Path paper = file.resolveSibling(CheckPaper.name(file));
            new CheckPaper()
                    .write(
                            report,
                            CheckPaper.About.of(
                                    file,
                                    name,
                                    demands,
                                    session().now(),
                                    output.texts().locale()),
                            paper,
                            session().progress());
            output.say(report.passed() ? "cli.bundle.passed" : "cli.bundle.failed");
            output.say("cli.bundle.checkPaper", paper);
            passed &= report.passed();
        }
        return passed;
    }

    /// What was asked for, else what the profile says; null for no limit.
    private @Nullable Long volumeBytes(@Nullable BundleProfile reader) {
        if (volumeSize != null) {
            return volumeSize.bytes();
        }
        return reader == null ? null : reader.mostBytes().orElse(null);
    }

    private static void print(ExportedBundle bundle, Output output) {
        output.item(
                bundle,
                List.of(
                        Column.of("file", ExportedBundle::file),
                        Column.of(
                                "edition",
                                one -> output.texts().get(one.edition().key())),
                        Column.of("pages", ExportedBundle::pages),
                        Column.of("exhibits", ExportedBundle::exhibits),
                        Column.of("size", ExportedBundle::size),
                        Column.of("sha256", ExportedBundle::sha256),
                        Column.of(
                                "batesFirst",
                                one -> one.bates().isEmpty()
                                        ? null
                                        : one.bates().getFirst().first().text()),
                        Column.of(
                                "batesLast",
                                one -> one.bates().isEmpty()
                                        ? null
                                        : one.bates().getLast().last().text())),
                new Output.Section<>("remarks", bundle.remarks(), remarks(output.texts())));
    }

    private BundleRequest request(Services services, Texts texts) {
        References references = new References(services, texts);
        BundleRequest plain = complaintReference == null
                ? references.bundleOfCase(Objects.requireNonNull(caseReference))
                : references.bundleOfComplaint(complaintReference);
        BundleRequest request = plain.withCoverSheets(coverSheets);
        return bates == null
                ? request
                : request.withBates(bates.choice(
                        services.arrangements().of(request.caseId()).stamping().bates()));
    }

    private static List<Column<BundleRemark>> remarks(Texts texts) {
        return List.of(
                Column.of("exhibit", BundleRemark::exhibit),
                Column.hidden("code", BundleRemark::reason),
                Column.of("finding", remark -> texts.get(remark.reason().key(), remark.detail())));
    }
}
