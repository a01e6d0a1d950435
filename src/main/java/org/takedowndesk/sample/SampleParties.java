package org.takedowndesk.sample;

import java.time.LocalDate;
import java.util.List;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.IdentityDocumentKind;
import org.takedowndesk.holder.PowerOfAttorney;
import org.takedowndesk.holder.RightsHolder;

/// The two rights holders of the sample, with their agent. All names are invented.
final class SampleParties {

    private static final String NOTE = "Sample – an invented holder with invented papers. 样本，虚构的权利人与文件。";
    private static final String SCOPE =
            "To register the principal and its rights at the marketplaces' intellectual property portals, to file and"
                    + " withdraw complaints, to answer counter-notifications, and to enforce the rights in its name.";
    private static final String SCOPE_CHINESE = "代表委托人在各电子商务平台办理知识产权备案，提交、撤回侵权投诉，答复申诉，并以委托人名义采取维权措施。";

    private final Holders holders;
    private final Intake intake;
    private final OfficePapers papers;
    private final LocalDate today;

    SampleParties(Holders holders, Intake intake, OfficePapers papers, LocalDate today) {
        this.holders = holders;
        this.intake = intake;
        this.papers = papers;
        this.today = today;
    }

    RightsHolder addLampMaker() {
        LocalDate established = today.minusYears(9).minusDays(71);
        LocalDate signed = today.minusDays(320);
        RightsHolder empty = holders.add(HolderKind.ORGANISATION, "Shenzhen Lumvarra Optoelectronics Co., Ltd.");
        IdentityDocument licence = new IdentityDocument(
                IdentityDocumentKind.BUSINESS_LICENCE,
                "99990300MA5SAMPLE7",
                established,
                null,
                intake.keep(papers.businessLicence(established), "营业执照-鹿岬光电.pdf"));
        Agent agent = agent("深圳市鹿岬光电有限公司 Shenzhen Lumvarra Optoelectronics Co., Ltd.", signed, today.plusDays(45));
        return complete(
                empty, new Address("深圳市鹿岬光电有限公司", "深圳市南山区云涧路 99 号鹿岬大厦 12 层", "CN", "lumvarra.example"), licence, agent);
    }

    /// Its power of attorney has run out, so that nothing can be filed for it.
    RightsHolder addBottleMaker() {
        RightsHolder empty = holders.add(HolderKind.ORGANISATION, "Halvenna Trekkingbedarf GmbH");
        LocalDate extract = today.minusDays(140);
        IdentityDocument register = new IdentityDocument(
                IdentityDocumentKind.INCORPORATION_CERTIFICATE,
                "HRB 999047",
                extract,
                null,
                intake.keep(papers.registerExtract(extract), "Handelsregister-Halvenna.pdf"));
        LocalDate signed = today.minusYears(1).minusDays(6);
        Agent agent = agent("Halvenna Trekkingbedarf GmbH", signed, today.minusDays(6));
        return complete(
                empty, new Address("", "Ahornsteig 99, 80999 München", "DE", "halvenna.example"), register, agent);
    }

    private record Address(String localName, String street, String country, String domain) {}

    private RightsHolder complete(RightsHolder empty, Address address, IdentityDocument paper, Agent agent) {
        RightsHolder holder = new RightsHolder(
                empty.id(),
                empty.kind(),
                empty.name(),
                address.localName(),
                address.street(),
                address.country(),
                "ip-portal@" + address.domain(),
                "brand-protection@" + address.domain(),
                List.of(paper),
                List.of(agent),
                NOTE,
                false);
        holders.save(holder);
        return holder;
    }

    private Agent agent(String principal, LocalDate signed, LocalDate until) {
        LocalDate issued = LocalDate.of(today.getYear() - 6, 4, 12);
        IdentityDocument card = new IdentityDocument(
                IdentityDocumentKind.ID_CARD,
                "999903198704120026",
                issued,
                issued.plusYears(20),
                intake.keep(papers.lawyerIdentity(issued), "周敏禾-身份证明.pdf"));
        byte[] paper = papers.powerOfAttorney(principal, SCOPE_CHINESE, SCOPE, signed, until);
        PowerOfAttorney power =
                new PowerOfAttorney(SCOPE, true, signed, until, intake.keep(paper, "授权委托书-" + signed + ".pdf"));
        return new Agent(
                "周敏禾 Zhou Minhe", "砚岬律师事务所 Yanjia Law Offices", "zhou@yanjia-law.example", List.of(card), power);
    }
}
