package org.takedowndesk.workcopy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.journal.CanonicalJson;
import org.takedowndesk.work.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidTypeIdException;

/// Recipes as canonical JSON and back.
///
/// A member that is missing, unknown or of another kind is a fault, never a default: a step left out unnoticed could
/// be a redaction.
public final class RecipeText {

    private static final int MAX_CHARACTERS = 4_000_000;
    private static final String TYPE = "type";

    private final CanonicalJson json = new CanonicalJson();

    public String write(Recipe recipe) {
        return json.write(json.tree(recipe));
    }

    /// @param name what a message calls the recipe, for example its file
    /// @throws ProblemException INPUT_INVALID with place and reason
    public Recipe read(String name, String text) {
        try {
            return read(text);
        } catch (RecipeFaultException e) {
            throw e.told(name);
        }
    }

    /// @throws RecipeFaultException with place and reason
    Recipe read(String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw new RecipeFaultException(RecipeFault.TEXT_TOO_LONG, "");
        }
        JsonNode given = parse(text);
        Recipe recipe = recipe(given);
        compare(given, json.tree(recipe), "");
        return recipe;
    }

    private JsonNode parse(String text) {
        try {
            JsonNode given = json.parse(text);
            if (given.isObject()) {
                return given;
            }
        } catch (JacksonException e) {
            throw notJson(e);
        }
        throw new RecipeFaultException(RecipeFault.NOT_JSON, "");
    }

    private static RecipeFaultException notJson(JacksonException e) {
        var location = e.getLocation();
        String place = location == null ? "" : location.getLineNr() + ":" + location.getColumnNr();
        RecipeFaultException fault = new RecipeFaultException(RecipeFault.NOT_JSON, place);
        fault.initCause(e);
        return fault;
    }

    private Recipe recipe(JsonNode given) {
        JsonNode version = given.get("version");
        if (version != null && version.isInt() && version.intValue() != Recipe.VERSION) {
            throw new RecipeFaultException(RecipeFault.NEWER_VERSION, "version");
        }
        try {
            return json.record(given, Recipe.class);
        } catch (JacksonException e) {
            throw fault(e, given);
        } catch (NullPointerException e) {
            // A list or a text that is not there.
            RecipeFaultException fault = new RecipeFaultException(RecipeFault.MISSING, "");
            fault.initCause(e);
            throw fault;
        }
    }

    private static RecipeFaultException fault(JacksonException e, JsonNode given) {
        String place = place(e);
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecipeFaultException own) {
                return new RecipeFaultException(own.fault(), place);
            }
            if (cause instanceof InvalidTypeIdException) {
                return new RecipeFaultException(RecipeFault.NO_SUCH_STEP, place);
            }
            if (cause instanceof NullPointerException) {
                return new RecipeFaultException(RecipeFault.MISSING, place);
            }
        }
        RecipeFault why = at(given, place).isEmpty() ? RecipeFault.MISSING : RecipeFault.WRONG_VALUE;
        RecipeFaultException fault = new RecipeFaultException(why, place);
        fault.initCause(e);
        return fault;
    }

    private static Optional<JsonNode> at(JsonNode given, String place) {
        String pointer = place.isEmpty()
                ? ""
                : "/" + place.replace("[", "/").replace("]", "").replace('.', '/');
        JsonNode found = given.at(JsonPointer.compile(pointer));
        return found.isMissingNode() || found.isNull() ? Optional.empty() : Optional.of(found);
    }

    private static String place(JacksonException e) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String property = step.getPropertyName();
            place = property == null
                    ? place.append('[').append(step.getIndex()).append(']')
                    : new StringBuilder(within(place.toString(), property));
        }
        return place.toString();
    }

    /// What was read must say all that was given, and nothing that was not.
    private static void compare(JsonNode given, JsonNode read, String place) {
        if (given.isObject() && read.isObject()) {
            for (String name : given.propertyNames()) {
                if (!read.has(name)) {
                    throw new RecipeFaultException(RecipeFault.UNKNOWN, within(place, name));
                }
            }
            for (String name : read.propertyNames()) {
                if (!given.has(name)) {
                    throw new RecipeFaultException(RecipeFault.MISSING, within(place, name));
                }
                compare(given.get(name), read.get(name), within(place, name));
            }
        } else if (given.isArray() && read.isArray() && given.size() == read.size()) {
            for (int i = 0; i < given.size(); i++) {
                compare(given.get(i), read.get(i), place + "[" + i + "]");
            }
        } else if (!given.equals(read) && !place.endsWith("." + TYPE)) {
            throw new RecipeFaultException(RecipeFault.WRONG_VALUE, place);
        }
    }

    private static String within(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
