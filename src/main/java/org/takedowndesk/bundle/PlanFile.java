package org.takedowndesk.bundle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A plan as bytes, so that the same bundle can be written again when the case has moved on. Of the exhibits' files it
/// keeps the hash and not the place.
public final class PlanFile {

    private static final int LARGEST = 256 << 20;

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Block.Signature.class, name = "signature"),
        @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.BatesRegister.class, name = "batesRegister")
    })
    private interface TypedBlock {}

    @JsonIgnoreProperties("file")
    private interface WithoutFile {}

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(Block.class, TypedBlock.class)
            .addMixIn(Exhibit.class, WithoutFile.class)
            // Plans of earlier programs say nothing of what came later.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /// Deflated JSON.
    public byte[] bytes(BundlePlan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(mapper.writeValueAsBytes(plan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// @param files gives the place of an exhibit's file by its SHA-256 in hexadecimal digits
    /// @throws IllegalArgumentException if it is no plan that this program knows
    public BundlePlan read(byte[] bytes, Function<String, Path> files) {
        BundlePlan plan;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] json = in.readNBytes(LARGEST + 1);
            if (json.length > LARGEST) {
                throw new IllegalArgumentException("more than " + LARGEST + " bytes");
            }
            plan = mapper.readValue(json, BundlePlan.class);
        } catch (IOException | JacksonException e) {
            throw new IllegalArgumentException("not a plan", e);
        }
        return plan.withSections(plan.sections().stream()
                .map(section -> new PlanSection(section.heading(), section.blocks(), placed(section.exhibits(), files)))
                .toList());
    }

    private static List<Exhibit> placed(List<Exhibit> exhibits, Function<String, Path> files) {
        return exhibits.stream()
                .map(exhibit -> new Exhibit(
                        exhibit.label(),
                        exhibit.title(),
                        files.apply(exhibit.sha256()),
                        exhibit.sha256(),
                        exhibit.fileType(),
                        exhibit.originalName(),
                        exhibit.caption(),
                        exhibit.details()))
                .toList();
    }
}
