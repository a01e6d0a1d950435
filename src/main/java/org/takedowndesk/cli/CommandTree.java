package org.takedowndesk.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import org.takedowndesk.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// All commands in their order, with help in the user's language.
final class CommandTree {

    private static final int HELP_WIDTH = 100;

    private final Session session;
    private final RootCommand root;

    CommandTree(Session session, RootCommand root) {
        this.session = session;
        this.root = root;
    }

    CommandLine build() {
        CommandLine line = new CommandLine(root);
        line.getCommandSpec().versionProvider(new Version());
        line.addSubcommand(new DemoCommand(session));
        line.addSubcommand(new OpenCommand(session));
        line.addSubcommand(new InitCommand(session));
        addParties(line);
        addCaseWork(line);
        addComplaints(line);
        line.addSubcommand(new CheckCommand(session));
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

    private void addParties(CommandLine line) {
        line.addSubcommand(group(
                "holder",
                new HolderImportCommand(session),
                new HolderListCommand(session),
                new HolderShowCommand(session),
                new HolderCheckCommand(session)));
        line.addSubcommand(group(
                "right",
                new RightImportCommand(session),
                new RightListCommand(session),
                new RightShowCommand(session),
                new RightCheckCommand(session)));
    }

    private void addCaseWork(CommandLine line) {
        line.addSubcommand(
                group("case", new CaseNewCommand(session), new CaseListCommand(session), new CaseShowCommand(session)));
        line.addSubcommand(group(
                "listing",
                new ListingReadCommand(session),
                new ListingImportCommand(session),
                new ListingListCommand(session),
                new ListingMarkCommand(session)));
        line.addSubcommand(group(
                "evidence",
                new EvidenceAddCommand(session),
                new EvidenceListCommand(session),
                new EvidenceVerifyCommand(session),
                new EvidenceCustodyCommand(session),
                new EvidenceCopyCommand(session),
                new EvidenceRemakeCommand(session),
                new EvidenceMembersCommand(session),
                new EvidenceBinCommand(session),
                new EvidenceRestoreCommand(session),
                new EvidenceEmptyBinCommand(session),
                new EvidenceHoldCommand(session)));
        line.addSubcommand(group(
                "timestamp",
                new TimestampRequestCommand(session),
                new TimestampImportCommand(session),
                new TimestampListCommand(session),
                new TimestampVerifyCommand(session),
                new TimestampTrustCommand(session)));
        line.addSubcommand(group(
                "package",
                new PackageExportCommand(session),
                new PackageVerifyCommand(session),
                new PackageImportCommand(session)));
        line.addSubcommand(
                group("certificate", new CertificateMakeCommand(session), new CertificateStatementCommand(session)));
        line.addSubcommand(group(
                "purchase",
                new PurchaseNewCommand(session),
                new PurchaseListCommand(session),
                new PurchaseShowCommand(session),
                new PurchaseCheckCommand(session),
                new PurchaseReportCommand(session),
                new PurchaseRemoveCommand(session)));
        line.addSubcommand(group("image", new ImageCompareCommand(session)));
    }

    private void addComplaints(CommandLine line) {
        line.addSubcommand(group(
                "complaint",
                new ComplaintPlanCommand(session),
                new ComplaintLintCommand(session),
                new ComplaintCreateCommand(session),
                new ComplaintRecordCommand(session),
                new ComplaintListCommand(session),
                new ComplaintShowCommand(session)));
        line.addSubcommand(group("deadline", new DeadlineListCommand(session)));
        line.addSubcommand(group(
                "bundle",
                new BundleExportCommand(session),
                new BundleCheckCommand(session),
                new BundleProfilesCommand(session)));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    private static CommandLine group(String name, Object... commands) {
        CommandLine group = new CommandLine(new Group());
        group.getCommandSpec().name(name);
        for (Object command : commands) {
            group.addSubcommand(command);
        }
        return group;
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
