package org.takedowndesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.takedowndesk.text.Territories.Territory;

class TerritoriesTest {

    private final Territories english = Territories.countries(Locale.ENGLISH);

    @Test
    void countriesAreNamedInTheUsersLanguage() {
        assertEquals("Germany", english.name("DE"));
        assertEquals("德国", Territories.countries(Locale.SIMPLIFIED_CHINESE).name("DE"));
        assertEquals("XX", english.name("XX"));
    }

    @Test
    void codeAndNameInBothLanguagesFindACountry() {
        Optional<Territory> germany = Optional.of(new Territory("DE", "德国"));
        Territories chinese = Territories.countries(Locale.SIMPLIFIED_CHINESE);
        assertEquals(germany, chinese.find("de"));
        assertEquals(germany, chinese.find(" 德国 "));
        assertEquals(germany, chinese.find("germany"));
        assertEquals(Optional.empty(), chinese.find("ger"));
    }

    @Test
    void whatBeginsWithTheWordsComesBeforeWhatHoldsThem() {
        List<String> names =
                english.matching("niger", 3).stream().map(Territory::name).toList();
        assertEquals(List.of("Niger", "Nigeria"), names.subList(0, 2));
    }

    @Test
    void accentsAreNotNeeded() {
        assertEquals("CI", english.matching("cote", 1).getFirst().code());
    }

    @Test
    void otherTerritoriesStandFirst() {
        Territories more = english.with(List.of(new Territory("EU", "European Union")));
        assertEquals("EU", more.all().getFirst().code());
        assertEquals("European Union", more.name("EU"));
        assertEquals("EU", more.matching("eu", 1).getFirst().code());
    }
}
