package org.takedowndesk.casebundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.bundle.Block;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.PowerOfAttorney;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.vault.KeptFile;

/// Who owns the rights, who acts, and the papers that say so.
final class PartiesSection implements Section {

    @Override
    public Optional<PlanSection> of(Material material, Wording wording) {
        List<Block> blocks = new ArrayList<>();
        List<Exhibit> exhibits = new ArrayList<>();
        RightsHolder holder = material.holder();
        blocks.add(new Block.Heading(wording.get("parties.holder")));
        blocks.add(new Block.Facts(holderFacts(holder, wording)));
        addDocuments(exhibits, holder.identityDocuments(), holder.name(), wording);
        for (Agent agent : holder.agents()) {
            blocks.add(new Block.Heading(wording.get("parties.agent")));
            blocks.add(new Block.Facts(agentFacts(agent, wording)));
            addDocuments(exhibits, agent.identityDocuments(), agent.name(), wording);
            PowerOfAttorney paper = agent.powerOfAttorney();
            if (paper != null) {
                addExhibit(exhibits, paper.file(), wording.get("parties.powerOfAttorneyOf", agent.name()), wording);
            }
        }
        return Optional.of(new PlanSection(wording.get("parties"), blocks, exhibits));
    }

    private static List<Fact> holderFacts(RightsHolder holder, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        add(facts, wording, "parties.name", holder.name());
        add(facts, wording, "parties.localName", holder.localName());
        add(facts, wording, "parties.kind", wording.texts().name(holder.kind()));
        add(facts, wording, "parties.address", holder.address());
        add(facts, wording, "parties.country", country(holder.country(), wording));
        add(facts, wording, "parties.contactEmail", holder.contactEmail());
        for (IdentityDocument document : holder.identityDocuments()) {
            add(facts, wording, "parties.identity", identity(document, wording));
        }
        return facts;
    }

    private static String country(String code, Wording wording) {
        return code.isBlank()
                ? ""
                : java.util.Locale.of("", code)
                        .getDisplayCountry(wording.texts().locale());
    }

    private static String identity(IdentityDocument document, Wording wording) {
        String name = wording.texts().name(document.kind());
        return document.expires() == null
                ? wording.get("parties.identityNumber", name, document.number())
                : wording.get(
                        "parties.identityUntil",
                        name,
                        document.number(),
                        wording.show().date(document.expires()));
    }

    private static List<Fact> agentFacts(Agent agent, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        add(facts, wording, "parties.name", agent.name());
        add(facts, wording, "parties.organisation", agent.organisation());
        add(facts, wording, "parties.contactEmail", agent.email());
        for (IdentityDocument document : agent.identityDocuments()) {
            add(facts, wording, "parties.identity", identity(document, wording));
        }
        PowerOfAttorney paper = agent.powerOfAttorney();
        if (paper != null) {
            add(facts, wording, "parties.scope", paper.scope());
            add(facts, wording, "parties.signedOn", wording.show().date(paper.signedOn()));
            add(
                    facts,
                    wording,
                    "parties.validUntil",
                    paper.validUntil() == null
                            ? wording.get("parties.noEnd")
                            : wording.show().date(paper.validUntil()));
        }
        return facts;
    }

    private static void add(List<Fact> facts, Wording wording, String key, String value) {
        if (!value.isBlank()) {
            facts.add(wording.fact(key, value));
        }
    }

    private static void addDocuments(
            List<Exhibit> exhibits, List<IdentityDocument> documents, String whose, Wording wording) {
        for (IdentityDocument document : documents) {
            String title = wording.get("parties.documentOf", wording.texts().name(document.kind()), whose);
            addExhibit(exhibits, document.file(), title, wording);
        }
    }

    private static void addExhibit(
            List<Exhibit> exhibits, @org.jspecify.annotations.Nullable KeptFile file, String title, Wording wording) {
        if (file != null) {
            exhibits.add(wording.paper(Wording.label("A", exhibits.size() + 1), title, file));
        }
    }
}
