package org.takedowndesk.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.app.Services;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Finds the records that a call names.
///
/// All methods throw a [ProblemException]: NOT_FOUND for what is not there, BAD_CALL for what could mean several.
final class References {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

    private final Services services;
    private final Texts texts;

    References(Services services, Texts texts) {
        this.services = services;
        this.texts = texts;
    }

    /// By number or exact name.
    RightsHolder holder(String reference) {
        OptionalLong number = number(reference);
        if (number.isPresent()) {
            return services.holders()
                    .find(new HolderId(number.getAsLong()))
                    .orElseThrow(() -> missing("cli.thing.holder", reference));
        }
        return only(
                services.holders().all().stream()
                        .filter(holder -> holder.name().equals(reference.strip()))
                        .toList(),
                "cli.thing.holder",
                reference,
                holder -> holder.id().value());
    }

    /// By number of the registry, exact title, or the office's number.
    Right right(String reference) {
        OptionalLong number = number(reference);
        if (number.isPresent()) {
            var found = services.rights().find(new RightId(number.getAsLong()));
            if (found.isPresent()) {
                return found.get();
            }
        }
        String wanted = reference.strip();
        return only(
                services.rights().all().stream()
                        .filter(right ->
                                right.title().equals(wanted) || right.number().equals(wanted))
                        .toList(),
                "cli.thing.right",
                reference,
                right -> right.id().value());
    }

    CaseFile caseFile(String reference) {
        return named("cli.thing.case", reference, services.cases()::byReference);
    }

    Complaint complaint(String reference) {
        return named("cli.thing.complaint", reference, services.complaints()::byReference);
    }

    /// The bundle of a whole case, in the language of the program's words.
    BundleRequest bundleOfCase(String reference) {
        return new BundleRequest(caseFile(reference).id(), null, texts.locale());
    }

    BundleRequest bundleOfComplaint(String reference) {
        Complaint complaint = complaint(reference);
        return new BundleRequest(complaint.caseId(), complaint.id(), texts.locale());
    }

    /// `TD-2026-0001/E-0007`, or `E-0007` of the case named beside it.
    EvidenceItem evidence(String reference, @Nullable String caseReference) {
        int slash = reference.indexOf('/');
        if (slash >= 0) {
            return evidence(caseFile(reference.substring(0, slash)), reference.substring(slash + 1));
        }
        if (caseReference == null) {
            throw new ProblemException(Problem.BAD_CALL, reference, texts.get("cli.error.whichCase"));
        }
        return evidence(caseFile(caseReference), reference);
    }

    /// A test purchase, `TD-2026-0001/P-01`.
    TestPurchase purchase(String reference) {
        int slash = reference.indexOf('/');
        if (slash < 0) {
            throw new ProblemException(Problem.BAD_CALL, reference, texts.get("cli.error.whichCase"));
        }
        CaseFile file = caseFile(reference.substring(0, slash));
        return named(
                "cli.thing.purchase",
                reference.substring(slash + 1),
                key -> services.purchases().byKey(file.id(), key));
    }

    /// Items named as for one, all of one case.
    List<EvidenceItem> evidence(List<String> references, @Nullable String caseReference) {
        return references.stream()
                .map(reference -> evidence(reference, caseReference))
                .distinct()
                .toList();
    }

    private EvidenceItem evidence(CaseFile file, String key) {
        return named("cli.thing.evidence", key, wanted -> services.evidence().byKey(file.id(), wanted));
    }

    Site site(String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return services.packs()
                .site(wanted)
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_CALL,
                        id,
                        texts.get(
                                "cli.expected.oneOf",
                                String.join(
                                        ", ",
                                        services.packs().sites().stream()
                                                .map(Site::id)
                                                .toList()))));
    }

    /// Listings of a case, each named by its number in the case (`7`), a span of numbers (`3-9`) or the site's own
    /// id.
    List<Listing> listings(CaseFile file, List<String> keys) {
        List<Listing> all = services.listings().of(file.id());
        Set<Listing> found = new LinkedHashSet<>();
        for (String key : keys) {
            List<Listing> named = listings(all, key.strip());
            if (named.isEmpty()) {
                throw missing("cli.thing.listing", file.reference() + " " + key);
            }
            found.addAll(named);
        }
        return new ArrayList<>(found);
    }

    private static List<Listing> listings(List<Listing> all, String key) {
        Matcher span = NUMBERS.matcher(key);
        if (span.matches()) {
            int first = Integer.parseInt(span.group(1));
            int last = Integer.parseInt(span.group(2));
            return all.stream()
                    .filter(listing -> listing.number() >= first && listing.number() <= last)
                    .toList();
        }
        List<Listing> byNumber = all.stream()
                .filter(listing -> String.valueOf(listing.number()).equals(key))
                .toList();
        return byNumber.isEmpty()
                ? all.stream().filter(listing -> listing.key().equals(key)).toList()
                : byNumber;
    }

    private <T> T only(List<T> found, String thingKey, String reference, Function<T, Long> number) {
        if (found.isEmpty()) {
            throw missing(thingKey, reference);
        }
        if (found.size() > 1) {
            throw new ProblemException(
                    Problem.BAD_CALL,
                    reference,
                    texts.get(
                            "cli.error.several",
                            String.join(
                                    ", ",
                                    found.stream()
                                            .map(number)
                                            .map(String::valueOf)
                                            .toList())));
        }
        return found.getFirst();
    }

    /// What a store finds; what it does not find is told in the user's language.
    private <T> T named(String thingKey, String reference, Function<String, T> finder) {
        try {
            return finder.apply(reference);
        } catch (ProblemException e) {
            throw e.problem() == Problem.NOT_FOUND ? missing(thingKey, reference) : e;
        }
    }

    private ProblemException missing(String thingKey, String reference) {
        return new ProblemException(Problem.NOT_FOUND, texts.get(thingKey), reference);
    }

    private static OptionalLong number(String reference) {
        return reference.strip().matches("\\d{1,9}")
                ? OptionalLong.of(Long.parseLong(reference.strip()))
                : OptionalLong.empty();
    }
}
