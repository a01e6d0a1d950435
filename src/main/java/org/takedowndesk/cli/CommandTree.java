package org.takedowndesk.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.takedowndesk.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The commands in their order, with help in the user's language.
///
/// Making a command costs more than most commands do, so a call that names its group gets that group only. A call that
/// names none, by mistake or to ask for help, gets all of them.
final class CommandTree {

    private static final int HELP_WIDTH = 100;
    private static final List<String> HELP = List.of("-h", "--help");

    private final Session session;
    private final RootCommand root;
    private final List<Offer> offers = new ArrayList<>();

    /// A command or a group of them, made when it is wanted.
    private record Offer(String name, Supplier<Object> command) {}

    CommandTree(Session session, RootCommand root) {
        this.session = session;
        this.root = root;
    }

    /// @param arguments the call to be read
    CommandLine build(String... arguments) {
        CommandLine line = new CommandLine(root);
        line.getCommandSpec().versionProvider(new Version());
        offers.add(new Offer("demo", () -> new DemoCommand(session)));
        offers.add(new Offer(OpenCommand.NAME, () -> new OpenCommand(session)));
        offers.add(new Offer("init", () -> new InitCommand(session)));
        addParties();
        addCaseWork();
        addComplaints();
        offers.add(new Offer("check", () -> new CheckCommand(session)));
        wanted(List.of(arguments))
                .forEach(offer -> line.addSubcommand(offer.command().get()));
        Converters.register(line, session.surroundings().zone());
        line.setOut(writer(session.surroundings().streams().out()));
        line.setErr(writer(session.surroundings().streams().err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(session.texts().bundle());
        // A folder may be called like a command: "-w demo".
        line.setAllowSubcommandsAsOptionParameters(true);
        describe(line, "");
        return line;
    }

    /// A folder called like a group may stand before the group: what more than one word may mean is all made.
    private List<Offer> wanted(List<String> arguments) {
        List<Offer> named = offers.stream()
                .filter(offer -> arguments.contains(offer.name()))
                .toList();
        int first = named.stream()
                .mapToInt(offer -> arguments.indexOf(offer.name()))
                .min()
                .orElse(0);
        boolean asksForAll = arguments.subList(0, first).stream().anyMatch(HELP::contains);
        return named.isEmpty() || asksForAll ? offers : named;
    }

    private void addParties() {
        offer(
                "holder",
                HolderImportCommand::new,
                HolderListCommand::new,
                HolderShowCommand::new,
                HolderCheckCommand::new);
        offer("right", RightImportCommand::new, RightListCommand::new, RightShowCommand::new, RightCheckCommand::new);
    }

    private void addCaseWork() {
        offer("case", CaseNewCommand::new, CaseListCommand::new, CaseShowCommand::new);
        offer(
                "listing",
                ListingReadCommand::new,
                ListingImportCommand::new,
                ListingListCommand::new,
                ListingMarkCommand::new);
        offer(
                "evidence",
                EvidenceAddCommand::new,
                EvidenceListCommand::new,
                EvidenceVerifyCommand::new,
                EvidenceCustodyCommand::new,
                EvidenceCopyCommand::new,
                EvidenceRemakeCommand::new,
                EvidenceMembersCommand::new,
                EvidenceBinCommand::new,
                EvidenceRestoreCommand::new,
                EvidenceEmptyBinCommand::new,
                EvidenceHoldCommand::new);
        offer(
                "timestamp",
                TimestampRequestCommand::new,
                TimestampImportCommand::new,
                TimestampListCommand::new,
                TimestampVerifyCommand::new,
                TimestampTrustCommand::new);
        offer("package", PackageExportCommand::new, PackageVerifyCommand::new, PackageImportCommand::new);
        offer("certificate", CertificateMakeCommand::new, CertificateStatementCommand::new);
        offer(
                "purchase",
                PurchaseNewCommand::new,
                PurchaseListCommand::new,
                PurchaseShowCommand::new,
                PurchaseCheckCommand::new,
                PurchaseReportCommand::new,
                PurchaseRemoveCommand::new);
        offer("image", ImageCompareCommand::new);
    }

    private void addComplaints() {
        offer(
                "complaint",
                ComplaintPlanCommand::new,
                ComplaintLintCommand::new,
                ComplaintCreateCommand::new,
                ComplaintRecordCommand::new,
                ComplaintListCommand::new,
                ComplaintShowCommand::new,
                ComplaintPagesCommand::new,
                ComplaintExportCommand::new);
        offer("deadline", DeadlineListCommand::new);
        offer(
                "bundle",
                BundleExportCommand::new,
                BundleListCommand::new,
                BundleExhibitsCommand::new,
                BundleBatesCommand::new,
                BundleRemakeCommand::new,
                BundleServeCommand::new,
                BundleSignCommand::new,
                BundleStampCommand::new,
                BundleSignaturesCommand::new,
                BundleCheckCommand::new,
                BundleProfilesCommand::new);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    @SafeVarargs
    private void offer(String name, Function<Session, Object>... commands) {
        offers.add(new Offer(name, () -> {
            CommandLine group = new CommandLine(new Group());
            group.getCommandSpec().name(name);
            for (Function<Session, Object> command : commands) {
                group.addSubcommand(command.apply(session));
            }
            return group;
        }));
    }

    /// Fills in what stands in the texts under the command's words, as `cli.help.case.new`.
    private void describe(CommandLine line, String words) {
        Texts texts = session.texts();
        CommandSpec spec = line.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        usage.width(HELP_WIDTH);
        usage.description(texts.get(words.isEmpty() ? "cli.help" : "cli.help." + words));
        usage.synopsisHeading(texts.get("cli.heading.usage") + " ");
        usage.parameterListHeading("%n" + texts.get("cli.heading.parameters") + "%n");
        usage.optionListHeading("%n" + texts.get("cli.heading.options") + "%n");
        usage.commandListHeading("%n" + texts.get("cli.heading.commands") + "%n");
        usage.footerHeading("%n" + texts.get("cli.heading.example") + "%n");
        usage.sortOptions(false);
        usage.adjustLineBreaksForWideCJKCharacters(true);
        if (usage.footer().length == 0) {
            usage.footer(firstExample(line));
        }
        line.getSubcommands().forEach((name, below) -> describe(below, words.isEmpty() ? name : words + "." + name));
    }

    /// A group shows the first example of its first command.
    private static String firstExample(CommandLine group) {
        return List.copyOf(group.getSubcommands().values())
                .getFirst()
                .getCommandSpec()
                .usageMessage()
                .footer()[0];
    }
}
