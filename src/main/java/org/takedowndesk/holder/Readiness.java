package org.takedowndesk.holder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a portal account still needs before it can be verified.
///
/// Identity and the first right are reviewed together, so an account is complete only with at least one identified
/// holder
/// and one right with its certificate (marketplace facts 1.2, 1.3, 1.4).
public record Readiness(List<Item> items) {

    /// What is looked at; the words stand under `Readiness.Point.<NAME>`.
    public enum Point {
        NAME,
        ADDRESS,
        COUNTRY,
        LOGIN_EMAIL,
        CONTACT_EMAIL,
        IDENTITY_DOCUMENT,
        IDENTITY_DOCUMENT_VALID,
        AGENT_IDENTITY,
        POWER_OF_ATTORNEY,
        POWER_OF_ATTORNEY_VALID,
        POWER_OF_ATTORNEY_SCOPE,
        RIGHT_WITH_CERTIFICATE
    }

    /// One point and whether it is met.
    ///
    /// @param about whom or what it concerns beyond the holder, for example an agent's name; may be empty
    public record Item(Point point, boolean met, String about) {}

    public Readiness {
        items = List.copyOf(items);
    }

    /// @param rightsWithCertificate how many of the holder's rights have their certificate on file
    /// @param today the day on which documents have to be valid
    public static Readiness of(RightsHolder holder, int rightsWithCertificate, LocalDate today) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(Point.NAME, !holder.name().isBlank(), ""));
        items.add(new Item(Point.ADDRESS, !holder.address().isBlank(), ""));
        items.add(new Item(Point.COUNTRY, !holder.country().isBlank(), ""));
        items.add(new Item(Point.LOGIN_EMAIL, !holder.loginEmail().isBlank(), ""));
        items.add(new Item(Point.CONTACT_EMAIL, !holder.contactEmail().isBlank(), ""));
        addIdentity(items, holder.identityDocuments(), today);
        for (Agent agent : holder.agents()) {
            addAgent(items, agent, today);
        }
        items.add(new Item(Point.RIGHT_WITH_CERTIFICATE, rightsWithCertificate > 0, ""));
        return new Readiness(items);
    }

    private static void addIdentity(List<Item> items, List<IdentityDocument> documents, LocalDate today) {
        List<IdentityDocument> onFile = documents.stream()
                .filter(document ->
                        document.file() != null && !document.number().isBlank())
                .toList();
        items.add(new Item(Point.IDENTITY_DOCUMENT, !onFile.isEmpty(), ""));
        if (!onFile.isEmpty()) {
            boolean valid = onFile.stream().anyMatch(document -> !document.expiredOn(today));
            items.add(new Item(Point.IDENTITY_DOCUMENT_VALID, valid, ""));
        }
    }

    private static void addAgent(List<Item> items, Agent agent, LocalDate today) {
        boolean identified = agent.identityDocuments().stream()
                .anyMatch(document -> document.file() != null && !document.expiredOn(today));
        items.add(new Item(Point.AGENT_IDENTITY, identified, agent.name()));
        PowerOfAttorney paper = agent.powerOfAttorney();
        boolean onFile = paper != null && paper.file() != null;
        items.add(new Item(Point.POWER_OF_ATTORNEY, onFile, agent.name()));
        if (paper != null && onFile) {
            items.add(new Item(Point.POWER_OF_ATTORNEY_VALID, paper.coversDay(today), agent.name()));
            items.add(new Item(Point.POWER_OF_ATTORNEY_SCOPE, paper.grantsEnforcement(), agent.name()));
        }
    }

    /// The points still open, in the order of the portal's form.
    public List<Item> missing() {
        return items.stream().filter(item -> !item.met()).toList();
    }

    public boolean complete() {
        return missing().isEmpty();
    }
}
