package org.takedowndesk.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Turns records into JSON that is the same, byte for byte, whenever the record is the same, and back.
///
/// Members stand in alphabetical order, nothing is indented, absent values are left out, times are ISO 8601 in UTC, a
/// record
/// with the single component `value` is written as that value, and a value of a sealed type carries its `type`.
public final class CanonicalJson {

    /// An entry of an import of some hundreds of records stays far below this.
    private static final int LONGEST_TEXT = 16 * 1024 * 1024;

    private final JsonMapper mapper;

    public CanonicalJson() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNestingDepth(64)
                        .build())
                .build();
        mapper = JsonMapper.builder(factory)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .annotationIntrospector(new SealedTypes())
                .addModule(new SingleValues())
                .build();
    }

    /// The canonical tree of a record.
    public JsonNode tree(Object record) {
        return sorted(mapper.valueToTree(record));
    }

    /// The record a canonical tree stands for.
    ///
    /// @throws tools.jackson.core.JacksonException if the tree is not such a record
    public <R> R record(JsonNode tree, Class<R> type) {
        return mapper.treeToValue(tree, type);
    }

    public JsonNode parse(String json) {
        return mapper.readTree(json);
    }

    public <R> R parse(String json, Class<R> type) {
        return mapper.readValue(json, type);
    }

    public String write(JsonNode tree) {
        return mapper.writeValueAsString(tree);
    }

    /// Trees keep the order in which members were put in; the canonical order is alphabetical at every depth.
    private JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var result = mapper.createObjectNode();
            String[] names = node.propertyNames().toArray(String[]::new);
            Arrays.sort(names);
            for (String name : names) {
                result.set(name, sorted(node.get(name)));
            }
            return result;
        }
        if (node.isArray()) {
            var result = mapper.createArrayNode();
            node.forEach(element -> result.add(sorted(element)));
            return result;
        }
        return node;
    }
}
