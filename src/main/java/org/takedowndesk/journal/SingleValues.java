package org.takedowndesk.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;

/// Writes a record whose only component is a number or a text (typed ids, hashes) as that number or text.
final class SingleValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    SingleValues() {
        super("single-values");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
                return isSingleValue(type.getRawClass()) ? new Writer(type.getRawClass()) : null;
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return isSingleValue(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return isSingleValue(type);
            }
        });
    }

    private static boolean isSingleValue(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return false;
        }
        Class<?> only = type.getRecordComponents()[0].getType();
        return (only == long.class || only == String.class)
                && Arrays.stream(type.getInterfaces()).noneMatch(Class::isSealed);
    }

    private static final class Writer extends ValueSerializer<Object> {

        private final RecordComponent component;

        Writer(Class<?> type) {
            component = type.getRecordComponents()[0];
            component.getAccessor().setAccessible(true);
        }

        @Override
        public void serialize(Object record, JsonGenerator generator, SerializationContext context) {
            try {
                generator.writePOJO(component.getAccessor().invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(component.getDeclaringRecord().getName(), e);
            }
        }
    }

    private static final class Reader extends ValueDeserializer<Object> {

        private final Constructor<?> constructor;
        private final Class<?> valueType;

        Reader(Class<?> type) {
            valueType = type.getRecordComponents()[0].getType();
            try {
                constructor = type.getDeclaredConstructor(valueType);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type.getName(), e);
            }
            constructor.setAccessible(true);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Object value = context.readValue(parser, valueType);
            try {
                return constructor.newInstance(value);
            } catch (InvocationTargetException e) {
                return context.handleInstantiationProblem(constructor.getDeclaringClass(), value, e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor.getDeclaringClass().getName(), e);
            }
        }
    }
}
