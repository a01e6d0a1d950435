package org.takedowndesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.IdentityDocumentKind;
import org.takedowndesk.holder.PowerOfAttorney;
import org.takedowndesk.holder.RightsHolder;

/// Reads a rights holder, its papers and its agents out of an import document.
///
/// Everything is read and checked before the first file is kept, so that a mistake leaves nothing behind.
final class HolderImport {

    private final HolderKind kind;
    private final String name;
    private final String localName;
    private final String address;
    private final String country;
    private final String loginEmail;
    private final String contactEmail;
    private final String notes;
    private final List<Paper> papers;
    private final List<AgentDraft> agents;

    private record Paper(
            IdentityDocumentKind kind,
            String number,
            @Nullable LocalDate issued,
            @Nullable LocalDate expires,
            @Nullable Path file) {

        IdentityDocument kept(Keeping keeping) {
            return new IdentityDocument(kind, number, issued, expires, keeping.keep(file));
        }
    }

    private record Power(
            String scope,
            boolean grantsEnforcement,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate validUntil,
            @Nullable Path file) {

        PowerOfAttorney kept(Keeping keeping) {
            return new PowerOfAttorney(scope, grantsEnforcement, signedOn, validUntil, keeping.keep(file));
        }
    }

    private record AgentDraft(
            String name,
            String organisation,
            String email,
            List<Paper> papers,
            @Nullable Power power) {

        Agent kept(Keeping keeping) {
            return new Agent(
                    name,
                    organisation,
                    email,
                    papers.stream().map(paper -> paper.kept(keeping)).toList(),
                    power == null ? null : power.kept(keeping));
        }
    }

    /// @throws org.takedowndesk.work.ProblemException INPUT_INVALID
    HolderImport(Members members) {
        kind = members.constant("kind", HolderKind.class);
        name = members.requiredText("name");
        localName = members.text("localName");
        address = members.text("address");
        country = country(members);
        loginEmail = email(members, "loginEmail");
        contactEmail = email(members, "contactEmail");
        notes = members.text("notes");
        papers = members.objects("identityDocuments").stream()
                .map(paper -> paper(paper, kind))
                .toList();
        agents = members.objects("agents").stream().map(HolderImport::agent).toList();
        members.end();
    }

    String name() {
        return name;
    }

    /// The holder with its files kept, still without its number.
    RightsHolder kept(Keeping keeping) {
        return new RightsHolder(
                HolderId.NONE,
                kind,
                name,
                localName,
                address,
                country,
                loginEmail,
                contactEmail,
                papers.stream().map(paper -> paper.kept(keeping)).toList(),
                agents.stream().map(agent -> agent.kept(keeping)).toList(),
                notes,
                false);
    }

    private static String country(Members members) {
        String country = members.text("country").toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !Set.of(Locale.getISOCountries()).contains(country)) {
            throw members.invalid("country", "cli.import.notCountry", country);
        }
        return country;
    }

    private static String email(Members members, String name) {
        String email = members.text(name);
        if (!email.isEmpty() && !email.matches("\\S+@\\S+")) {
            throw members.invalid(name, "cli.import.notEmail", email);
        }
        return email;
    }

    private static Paper paper(Members members, HolderKind holder) {
        IdentityDocumentKind kind = members.constant("kind", IdentityDocumentKind.class);
        if (kind.acceptedFrom() != holder) {
            throw members.invalid(
                    "kind",
                    "cli.import.expected",
                    Codes.of(kind),
                    String.join(
                            ", ",
                            IdentityDocumentKind.acceptedFrom(holder).stream()
                                    .map(Codes::of)
                                    .toList()));
        }
        return paper(members, kind);
    }

    private static Paper paper(Members members, IdentityDocumentKind kind) {
        Paper paper = new Paper(
                kind, members.text("number"), members.date("issued"), members.date("expires"), members.file("file"));
        if (paper.issued != null && paper.expires != null && paper.expires.isBefore(paper.issued)) {
            throw members.invalid("expires", "cli.import.before", paper.issued);
        }
        members.end();
        return paper;
    }

    private static AgentDraft agent(Members members) {
        Members power = members.object("powerOfAttorney");
        AgentDraft agent = new AgentDraft(
                members.requiredText("name"),
                members.text("organisation"),
                email(members, "email"),
                members.objects("identityDocuments").stream()
                        .map(paper -> paper(paper, paper.constant("kind", IdentityDocumentKind.class)))
                        .toList(),
                power == null ? null : power(power));
        members.end();
        return agent;
    }

    private static Power power(Members members) {
        Power power = new Power(
                members.text("scope"),
                members.truth("grantsEnforcement", false),
                members.date("signedOn"),
                members.date("validUntil"),
                members.file("file"));
        if (power.signedOn != null && power.validUntil != null && power.validUntil.isBefore(power.signedOn)) {
            throw members.invalid("validUntil", "cli.import.before", power.signedOn);
        }
        members.end();
        return power;
    }
}
