package org.takedowndesk.workcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.work.ProblemException;

class RecipeTextTest {

    private static final String CROP = "{'operations':[{'area':{'height':4,'width':3,'x':1,'y':2},'type':'Crop'}],"
            + "'sources':[{'dpi':0,'page':0}],'version':1}";

    private final RecipeText texts = new RecipeText();

    @Test
    void recipeIsCanonicalJson() {
        Recipe recipe = Recipe.of(List.of(Source.PICTURE), List.of(new Operation.Crop(new Area(1, 2, 3, 4))));
        assertEquals(CROP.replace('\'', '"'), texts.write(recipe));
    }

    @Test
    void everyKindOfStepComesBack() {
        Recipe recipe = Recipe.of(
                List.of(Source.page(3)),
                List.of(
                        new Operation.Rotate(3),
                        new Operation.Arrow(new Spot(1, 2), new Spot(3, 4), Ink.BLUE, 5),
                        new Operation.Box(new Area(1, 2, 3, 4), Ink.GREEN, 2),
                        new Operation.Numbered(1, new Spot(5, 6), 30, Ink.RED),
                        new Operation.Text(new Spot(7, 8), "第一行\nline two", 20, Ink.BLACK),
                        new Operation.Highlight(new Area(1, 1, 1, 1), Ink.YELLOW),
                        new Operation.Redaction(new Area(2, 2, 2, 2), "phone number"),
                        new Operation.Caption("正品", "zh-CN", "genuine", "en", 24)));
        assertEquals(recipe, texts.read("r", texts.write(recipe)));
    }

    @Test
    void comparisonSheetComesBack() {
        Recipe recipe = Recipe.of(
                List.of(Source.PICTURE, Source.page(2)),
                List.of(
                        new Operation.ComparisonSheet(
                                2000,
                                1200,
                                new Half("Genuine 正品", List.of(Half.Mark.at(1, 1, 0), Half.Mark.at(2, 0.333333, 0.5))),
                                new Half("", List.of()),
                                List.of("商标颜色不同", "")),
                        new Operation.Rotate(1)));
        String written = texts.write(recipe);
        assertEquals(recipe, texts.read("r", written));
        RecipeFaultException fault = assertThrows(
                RecipeFaultException.class, () -> texts.read(written.replace("\"number\":2", "\"number\":3")));
        assertEquals(RecipeFault.OUT_OF_RANGE, fault.fault());
    }

    @Test
    void ordersOfMembersAndSpacesDoNotMatter() {
        String given = " { \"version\" : 1, \"sources\" : [ {\"page\":0,\"dpi\":0} ],\n \"operations\" : "
                + "[ {\"type\":\"Rotate\", \"quarters\":1} ] } ";
        assertEquals(Recipe.of(List.of(Source.PICTURE), List.of(new Operation.Rotate(1))), texts.read("r", given));
    }

    /// What is written instead of what, where the fault is, and what it is.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Crop'                | 'Blur'                         | operations[0]            | NO_SUCH_STEP
            'width':3,            |                                | operations[0].area.width | MISSING
            'width':3             | 'width':3.5                    | operations[0].area.width | WRONG_VALUE
            'width':3             | 'width':'3'                    | operations[0].area.width | WRONG_VALUE
            'width':3             | 'width':0                      | operations[0].area       | EMPTY_AREA
            'width':3             | 'width':3,'wdith':3            | operations[0].area.wdith | UNKNOWN
            'width':3             | 'width':99999999999            | operations[0].area.width | WRONG_VALUE
            'version':1           | 'version':2                    | version                  | NEWER_VERSION
            'version':1           | 'version':1,'blur':true        | blur                     | UNKNOWN
            'dpi':0               | 'dpi':9000                     | sources[0]               | OUT_OF_RANGE
            [{'dpi':0,'page':0}]  | []                             |                          | PARENTS_DIFFER
            [{'dpi':0,'page':0}]  | null                           |                          | MISSING
            """)
    void faultIsNamedWithItsPlace(String instead, String written, String place, RecipeFault fault) {
        String wrong = CROP.replace(instead, written == null ? "" : written).replace('\'', '"');
        RecipeFaultException found = assertThrows(RecipeFaultException.class, () -> texts.read(wrong));
        assertEquals((place == null ? "" : place) + " " + fault, found.place() + " " + found.fault());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{|1:2", "[]|''", "not json|1:4", "{\"a\":1,}|1:8"})
    void whatIsNoJsonIsToldSo(String text, String place) {
        RecipeFaultException found = assertThrows(RecipeFaultException.class, () -> texts.read(text));
        assertEquals(RecipeFault.NOT_JSON, found.fault());
        if (!place.isEmpty()) {
            assertEquals("1", found.place().substring(0, 1), found.place());
        }
    }

    @Test
    void userIsToldFilePlaceAndReason() {
        ProblemException told = assertThrows(ProblemException.class, () -> texts.read("my.json", "{}"));
        assertEquals("my.json", told.values().getFirst());
        assertEquals(RecipeFault.MISSING, told.values().getLast());
    }

    @Test
    void fiveHundredStepsAreTheMost() {
        List<Operation> most = Collections.nCopies(500, new Operation.Rotate(1));
        assertEquals(
                500,
                texts.read("r", texts.write(Recipe.of(List.of(Source.PICTURE), most)))
                        .operations()
                        .size());
        List<Operation> more = Collections.nCopies(501, new Operation.Rotate(1));
        RecipeFaultException found =
                assertThrows(RecipeFaultException.class, () -> Recipe.of(List.of(Source.PICTURE), more));
        assertEquals(RecipeFault.TOO_MANY_OPERATIONS, found.fault());
    }

    @Test
    void textsAreBounded() {
        assertEquals(
                RecipeFault.TEXT_TOO_LONG,
                assertThrows(
                                RecipeFaultException.class,
                                () -> new Operation.Text(new Spot(0, 0), "x".repeat(2001), 20, Ink.RED))
                        .fault());
        assertEquals(
                RecipeFault.NO_REASON,
                assertThrows(RecipeFaultException.class, () -> new Operation.Redaction(new Area(0, 0, 1, 1), "  "))
                        .fault());
    }

    @Test
    void joinStandsFirstOrNowhere() {
        Operation join = new Operation.JoinPictures(Direction.SIDE_BY_SIDE, 0);
        List<Source> two = List.of(Source.PICTURE, Source.PICTURE);
        assertThrows(RecipeFaultException.class, () -> Recipe.of(two, List.of(new Operation.Rotate(1), join)));
        assertThrows(RecipeFaultException.class, () -> Recipe.of(two, List.of(new Operation.Rotate(1))));
    }
}
