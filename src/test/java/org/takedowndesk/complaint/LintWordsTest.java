package org.takedowndesk.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.takedowndesk.complaint.LintFinding.Code;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.marketplace.Words;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;

class LintWordsTest {

    private final LintWords english = new LintWords(new Show(Texts.english(), ZoneOffset.UTC));
    private final LintWords chinese = new LintWords(new Show(Texts.chinese(), ZoneOffset.UTC));

    @Test
    void wordsOfRulePacksStandInTheUsersLanguage() {
        LintFinding finding = LintFinding.error(Code.PROOF_MISSING, new Words("Chat record", "聊天记录"));
        assertEquals("Proof is missing: Chat record", english.sentence(finding));
        assertEquals("缺少证据：聊天记录", chinese.sentence(finding));
    }

    @Test
    void constantsStandByTheirNames() {
        assertEquals(
                "AliExpress takes no right of the type Utility model",
                english.sentence(LintFinding.error(
                        Code.RIGHT_TYPE_NOT_TAKEN, IprType.UTILITY_MODEL, new Words("AliExpress", "速卖通"))));
        assertEquals(
                "The right lacks a document: Class page",
                english.sentence(LintFinding.warning(Code.RIGHT_PAPER_MISSING, RightDocumentKind.CLASS_PAGE)));
    }

    @Test
    void sizesOfFilesAreReadable() {
        assertEquals(
                "E-0004 has 7.2 MB; the portal may take at most 5.0 MB",
                english.sentence(LintFinding.warning(Code.ATTACHMENT_TOO_LARGE, "E-0004", 7_200_000L, 5_000_000L)));
    }

    @Test
    void numbersOfThingsAreGrouped() {
        assertEquals(
                "The explanation has 1,612 characters; at most 1,500 fit",
                english.sentence(LintFinding.error(Code.EXPLANATION_TOO_LONG, 1612, 1500)));
    }
}
