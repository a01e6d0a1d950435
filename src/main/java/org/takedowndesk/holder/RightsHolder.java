package org.takedowndesk.holder;

import java.util.List;

/// The person or organisation that owns the rights.
///
/// @param name exactly as on the identity document
/// @param localName the name in the script of the holder's own country, empty if that is the same
/// @param country ISO 3166-1 alpha-2, upper case, or empty
/// @param loginEmail the portal login; it cannot be changed there once the account exists
/// @param contactEmail shown to sellers
/// @param archived put away; still there for the cases that name it
public record RightsHolder(
        HolderId id,
        HolderKind kind,
        String name,
        String localName,
        String address,
        String country,
        String loginEmail,
        String contactEmail,
        List<IdentityDocument> identityDocuments,
        List<Agent> agents,
        String notes,
        boolean archived) {

    public RightsHolder {
        identityDocuments = List.copyOf(identityDocuments);
        agents = List.copyOf(agents);
    }

    /// A holder of whom nothing is known yet but what sort it is and its name.
    public static RightsHolder named(HolderId id, HolderKind kind, String name) {
        return new RightsHolder(id, kind, name, "", "", "", "", "", List.of(), List.of(), "", false);
    }

    public RightsHolder withId(HolderId newId) {
        return new RightsHolder(
                newId,
                kind,
                name,
                localName,
                address,
                country,
                loginEmail,
                contactEmail,
                identityDocuments,
                agents,
                notes,
                archived);
    }

    public RightsHolder withIdentityDocuments(List<IdentityDocument> documents) {
        return new RightsHolder(
                id,
                kind,
                name,
                localName,
                address,
                country,
                loginEmail,
                contactEmail,
                documents,
                agents,
                notes,
                archived);
    }

    public RightsHolder withAgents(List<Agent> newAgents) {
        return new RightsHolder(
                id,
                kind,
                name,
                localName,
                address,
                country,
                loginEmail,
                contactEmail,
                identityDocuments,
                newAgents,
                notes,
                archived);
    }

    public RightsHolder withArchived(boolean newArchived) {
        return new RightsHolder(
                id,
                kind,
                name,
                localName,
                address,
                country,
                loginEmail,
                contactEmail,
                identityDocuments,
                agents,
                notes,
                newArchived);
    }
}
