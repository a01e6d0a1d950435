package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Walks JSON of any size value by value and holds none of it.
final class JsonWalk {

    private static final int DEPTH = 200;
    private static final int NAME = 10_000;

    /// Is told of every text and number.
    interface Listener {
        /// @param path such as `log.entries[3].request.url`
        void value(String path, String value) throws IOException;
    }

    private JsonWalk() {}

    /// Reads one document, or several in a row; strings that are longer than the limits are read in part, which a
    /// notice
    /// says.
    static void read(InputStream in, Findings findings, Listener listener) throws IOException {
        ShortStrings shortened = new ShortStrings(in, findings.limits().stringBytes());
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(findings.limits().stringBytes() + NAME)
                        .maxNameLength(NAME)
                        .build())
                .build();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), shortened)) {
            new Walk(json, listener).run();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(e);
        } finally {
            if (shortened.count() > 0) {
                findings.notice(NoticeKind.LONG_STRINGS, shortened.count());
            }
        }
    }

    private static final class Walk {

        private final JsonParser json;
        private final Listener listener;
        /// The length of the path in front of each open object or list.
        private final Deque<Integer> starts = new ArrayDeque<>();
        /// How many elements an open list has had; -1 for an object.
        private final Deque<Integer> counts = new ArrayDeque<>();
        private final StringBuilder path = new StringBuilder();

        Walk(JsonParser json, Listener listener) {
            this.json = json;
            this.listener = listener;
        }

        void run() throws IOException {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case START_OBJECT -> open(-1);
                    case START_ARRAY -> open(0);
                    case END_OBJECT, END_ARRAY -> close();
                    case PROPERTY_NAME -> {
                        path.setLength(starts.getFirst());
                        path.append(path.isEmpty() ? "" : ".").append(json.currentName());
                    }
                    case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                        element();
                        listener.value(path.toString(), json.getString());
                    }
                    case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> element();
                    case NOT_AVAILABLE -> {
                        // Only of parsers that are fed piece by piece.
                    }
                }
            }
        }

        private void open(int count) {
            element();
            starts.push(path.length());
            counts.push(count);
        }

        private void close() {
            counts.pop();
            path.setLength(starts.pop());
        }

        /// Puts the number of a list's element behind the list's path.
        private void element() {
            if (!counts.isEmpty() && counts.getFirst() >= 0) {
                path.setLength(starts.getFirst());
                path.append('[').append(counts.getFirst()).append(']');
                counts.push(counts.pop() + 1);
            }
        }
    }
}
