package dev.frameworkadvisor.deployment;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds the properties that the typed models of Kubernetes did not know when they were read. */
final class UnknownProperties {

    private static final String MODELS = "io.fabric8.";

    private UnknownProperties() {}

    /** Returns the names of all unknown properties of a model and of the models in it. */
    static List<String> of(Object model) {
        List<String> unknown = new ArrayList<>();
        collect(model, unknown);
        return unknown;
    }

    private static void collect(Object value, List<String> unknown) {
        if (value instanceof Collection<?> values) {
            values.forEach(element -> collect(element, unknown));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(element -> collect(element, unknown));
        } else if (value != null && value.getClass().getName().startsWith(MODELS)) {
            for (Class<?> type = value.getClass(); type.getName().startsWith(MODELS); type = type.getSuperclass()) {
                collectFields(type, value, unknown);
            }
        }
    }

    private static void collectFields(Class<?> type, Object model, List<String> unknown) {
        for (Field field : type.getDeclaredFields()) {
            Object value =
                    Modifier.isStatic(field.getModifiers()) || field.getType().isEnum() ? null : read(field, model);
            if (field.getName().equals("additionalProperties") && value instanceof Map<?, ?> properties) {
                properties.keySet().forEach(name -> unknown.add(String.valueOf(name)));
            } else {
                collect(value, unknown);
            }
        }
    }

    private static Object read(Field field, Object model) {
        try {
            field.setAccessible(true);
            return field.get(model);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
