package org.takedowndesk.marketplace;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads rule pack files strictly: a field that is unknown, or a number that is missing, is an error and not a
/// default.
final class PackReader {

    private static final String FOLDER = "/org/takedowndesk/marketplace/packs/";

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// The packs that ship with the program.
    List<PackFile> shipped() {
        List<PackFile> packs = new ArrayList<>();
        for (String name : read("index.json", PackFile.Index.class).packs()) {
            packs.add(read(name, PackFile.class));
        }
        return packs;
    }

    PackFile parse(String text) {
        return json.readValue(text, PackFile.class);
    }

    private <T> T read(String name, Class<T> type) {
        try (InputStream in = PackReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new ProblemException(Problem.OUR_FAULT, "rule pack " + name + " is missing");
            }
            return json.readValue(in, type);
        } catch (JacksonException | IOException e) {
            throw new ProblemException(Problem.OUR_FAULT, e, "rule pack " + name + ": " + e.getMessage());
        }
    }
}
