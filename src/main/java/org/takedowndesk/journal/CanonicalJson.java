package org.takedowndesk.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Arrays;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.StringNode;

/// Turns records into JSON that is the same, byte for byte, whenever the record is the same, and back.
///
/// Members stand in alphabetical order, nothing is indented, absent values are left out, times are ISO 8601 in UTC, a
/// record whose only component is a whole number or a text is written as that, and a value of a sealed type carries
/// its `type`. Numbers keep every digit they were given; half of a surrogate pair, which no file can hold, becomes
/// U+FFFD.
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
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
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

    /// The text with every unpaired surrogate replaced, so that writing it to a file and reading it again changes
    /// nothing.
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(
                        text.codePoints()
                                .map(point -> isHalf(point) ? 0xFFFD : point)
                                .toArray(),
                        0,
                        text.codePointCount(0, text.length()));
            }
        }
        return text;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /// Trees keep the order in which members were put in; the canonical order is alphabetical at every depth. Binary
    /// fractions become decimal ones, since that is what they are when they are read again.
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
        if (node.isString()) {
            return StringNode.valueOf(wellFormed(node.asString()));
        }
        if (node.isDouble() || node.isFloat()) {
            return decimal(node.doubleValue(), node.asString());
        }
        return node;
    }

    private static JsonNode decimal(double value, String written) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " cannot be written as JSON");
        }
        return DecimalNode.valueOf(new BigDecimal(written));
    }
}
