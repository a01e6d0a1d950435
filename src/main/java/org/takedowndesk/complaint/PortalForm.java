package org.takedowndesk.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.marketplace.RulePacks;

/// The complaint as the portal's form asks for it, field by field in its order, to be copied one by one.
public final class PortalForm {

    /// A field of the form; the label stands under `PortalForm.Field.<NAME>`.
    public enum Field {
        PORTAL,
        COMPLAINANT,
        SITE,
        RIGHT_TYPE,
        RIGHT,
        TARGET,
        REASON,
        REASON_FIELD,
        LINKS,
        EXPLANATION
    }

    /// A field with the value to be copied into it.
    public record Entry(Field field, String value) {}

    private final RulePacks packs;

    public PortalForm(RulePacks packs) {
        this.packs = packs;
    }

    /// The fields in the official order of submission (marketplace facts 3.1); empty values are left out.
    ///
    /// @param names gives the words of enum constants in `locale`
    public List<Entry> fields(
            Complaint complaint,
            RightsHolder holder,
            java.util.Optional<Right> right,
            List<Listing> listings,
            Locale locale,
            java.util.function.Function<Enum<?>, String> names) {
        List<Entry> fields = new ArrayList<>();
        packs.site(complaint.site()).ifPresent(site -> {
            add(fields, Field.PORTAL, packs.portal(site).name(locale));
            add(fields, Field.COMPLAINANT, holder.name());
            add(fields, Field.SITE, site.name(locale));
        });
        right.ifPresent(each -> {
            add(fields, Field.RIGHT_TYPE, names.apply(each.type()));
            add(fields, Field.RIGHT, each.number().isBlank() ? each.displayName() : each.number());
        });
        add(fields, Field.TARGET, names.apply(complaint.target()));
        packs.reason(complaint.reason()).ifPresent(reason -> add(fields, Field.REASON, reason.name(locale)));
        add(fields, Field.REASON_FIELD, complaint.reasonField());
        add(
                fields,
                Field.LINKS,
                String.join("\n", listings.stream().map(Listing::canonical).toList()));
        add(fields, Field.EXPLANATION, complaint.explanation());
        return fields;
    }

    private static void add(List<Entry> fields, Field field, String value) {
        if (!value.isBlank()) {
            fields.add(new Entry(field, value));
        }
    }
}
