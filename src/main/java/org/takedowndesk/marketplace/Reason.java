package org.takedowndesk.marketplace;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A ground of complaint with the proof it asks for.
///
/// The id is ours and stays; `portalCodes` are what the portal called it at some time. A reason without `iprTypes`
/// does
/// not rest on a registered right and is not offered for one. On `unverifiedSites` it is offered with a warning,
/// since
/// no list of reasons was found for them.
public record Reason(
        String id,
        List<String> portalCodes,
        List<IprType> iprTypes,
        List<String> sites,
        List<String> unverifiedSites,
        List<TargetKind> targets,
        String group,
        PenaltyClass penalty,
        Words name,
        Words meaning,
        List<EvidenceNeed> evidence,
        @Nullable String field,
        List<Words> cannotUseIf,
        Basis basis) {

    public Reason {
        portalCodes = List.copyOf(portalCodes);
        iprTypes = List.copyOf(iprTypes);
        sites = List.copyOf(sites);
        unverifiedSites = List.copyOf(unverifiedSites);
        targets = List.copyOf(targets);
        evidence = List.copyOf(evidence);
        cannotUseIf = List.copyOf(cannotUseIf);
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    public String meaning(Locale locale) {
        return meaning.in(locale);
    }

    /// Whether the reason was seen on the list of this site, and is not only taken over from another.
    public boolean verifiedFor(Site site) {
        return sites.contains(site.id());
    }

    boolean fits(Site site, IprType type, TargetKind target) {
        return (sites.contains(site.id()) || unverifiedSites.contains(site.id()))
                && iprTypes.contains(type)
                && targets.contains(target);
    }
}
