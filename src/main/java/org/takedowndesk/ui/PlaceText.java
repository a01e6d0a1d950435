package org.takedowndesk.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Writes a place as a short text such as `OneHolder/12`, and reads it back at the next start.
public final class PlaceText {

    private PlaceText() {}

    /// The record's name, then its values, each after a slash.
    public static String write(Place place) {
        List<String> parts = new ArrayList<>();
        parts.add(place.getClass().getSimpleName());
        flatten((Record) place, parts);
        return String.join("/", parts);
    }

    /// The place a text names; empty for a text that names none, for example one written by another version.
    public static Optional<Place> read(String text) {
        List<String> parts = Arrays.asList(text.split("/", -1));
        for (Class<?> kind : Place.class.getPermittedSubclasses()) {
            if (kind.getSimpleName().equals(parts.getFirst())) {
                return read(kind, parts.subList(1, parts.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> read(Class<?> kind, List<String> values) {
        Iterator<String> rest = values.iterator();
        try {
            Object place = build(kind, rest);
            return rest.hasNext() ? Optional.empty() : Optional.of((Place) place);
        } catch (ReflectiveOperationException | RuntimeException otherVersion) {
            return Optional.empty();
        }
    }

    private static void flatten(Record value, List<String> parts) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = get(component, value);
            switch (part) {
                case Record record -> flatten(record, parts);
                case Enum<?> constant -> parts.add(constant.name());
                case Long number -> parts.add(number.toString());
                default -> throw new IllegalArgumentException("A place may not hold " + component);
            }
        }
    }

    private static Object get(RecordComponent component, Record value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("A place's record must be readable: " + component, e);
        }
    }

    private static Object build(Class<?> type, Iterator<String> values) throws ReflectiveOperationException {
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                arguments[i] = build(types[i], values);
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        }
        String text = values.next();
        if (type.isEnum()) {
            return constant(type, text);
        }
        return Long.valueOf(text);
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
