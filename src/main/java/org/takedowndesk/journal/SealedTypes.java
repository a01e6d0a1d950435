package org.takedowndesk.journal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/// Gives every value of one of our sealed interfaces a `type` member, so that records need no annotations of the JSON
/// library.
final class SealedTypes extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (sealedOf(annotated.getRawType()) == null) {
            return super.findPolymorphicTypeInfo(config, annotated);
        }
        return JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, null);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        Class<?> type = annotated.getRawType();
        if (!isOurs(type)) {
            return super.findSubtypes(config, annotated);
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .map(each -> new NamedType(each, each.getSimpleName()))
                .toList();
    }

    @Override
    public @Nullable String findTypeName(
            MapperConfig<?> config, tools.jackson.databind.introspect.AnnotatedClass type) {
        return sealedOf(type.getRawType()) == null
                ? super.findTypeName(config, type)
                : type.getRawType().getSimpleName();
    }

    private static @Nullable Class<?> sealedOf(Class<?> type) {
        if (isOurs(type)) {
            return type;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (isOurs(parent)) {
                return parent;
            }
        }
        return null;
    }

    private static boolean isOurs(Class<?> type) {
        return type.isInterface() && type.isSealed() && type.getName().startsWith("org.takedowndesk.");
    }
}
