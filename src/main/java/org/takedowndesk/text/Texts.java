package org.takedowndesk.text;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Reason;

/// The program's words in one language.
///
/// An unknown key is a fault of ours and fails at once. Values go in through `MessageFormat` placeholders, never by
/// joining strings.
public final class Texts {

    /// The languages the program speaks; the first is the fallback.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final NumberFormat numbers;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    /// Speaks Chinese for any Chinese `locale`, English for every other.
    public Texts(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(
                "org.takedowndesk.text.texts",
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.numbers = NumberFormat.getInstance(this.locale);
    }

    public static Texts english() {
        return new Texts(Locale.ENGLISH);
    }

    public static Texts chinese() {
        return new Texts(Locale.SIMPLIFIED_CHINESE);
    }

    public Locale locale() {
        return locale;
    }

    /// For `FXMLLoader`, which resolves `%key` by itself.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The words under `key`, with `values` in the places of `{0}`, `{1}` … Numbers are grouped as the language does.
    ///
    /// @throws java.util.MissingResourceException for an unknown key
    public String get(String key, Object... values) {
        return values.length == 0 ? bundle.getString(key) : sentence(key).with(values, numbers);
    }

    private Sentence sentence(String key) {
        return sentences.computeIfAbsent(key, _ -> Sentence.of(bundle.getString(key), locale));
    }

    /// The name of an enum constant: the key is the type's simple name and the constant's name, as in
    /// `ListingState.FILED`.
    public String name(Enum<?> constant) {
        return get(key(constant));
    }

    /// What happened and what to do about it, in one or two sentences. A value that is an enum constant is shown by
    /// its
    /// name, so that a reason can be told in every language.
    public String problem(ProblemException problem) {
        Object[] values = problem.values().stream().map(this::words).toArray();
        return get("problem." + problem.problem().name(), values);
    }

    private Object words(Object value) {
        return switch (value) {
            case Enum<?> constant -> name(constant);
            case Reason reason -> get(key(reason.what()), reason.values().toArray());
            default -> value;
        };
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /// The key of a problem's sentence, for the tests that walk all keys.
    public static String key(Problem problem) {
        return "problem." + problem.name();
    }

    /// A pattern that was read once: bundles print the same few sentences on thousands of pages. Formats are not for
    /// several threads, so every use has a copy of its own.
    ///
    /// @param plain whether its places say nothing of how a value is shown, so that the one number format serves
    private record Sentence(MessageFormat format, boolean plain) {

        static Sentence of(String pattern, Locale locale) {
            MessageFormat format = new MessageFormat(pattern, locale);
            return new Sentence(format, Arrays.stream(format.getFormats()).allMatch(Objects::isNull));
        }

        String with(Object[] values, NumberFormat numbers) {
            MessageFormat own = (MessageFormat) format.clone();
            if (!plain) {
                return own.format(values);
            }
            NumberFormat digits = (NumberFormat) numbers.clone();
            return own.format(Arrays.stream(values)
                    .map(value -> value instanceof Number ? digits.format(value) : value)
                    .toArray());
        }
    }
}
