package org.takedowndesk.work;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A [Problem] with the values its sentence names.
public final class ProblemException extends RuntimeException {

    private final Problem problem;
    private final transient List<Object> values;

    public ProblemException(Problem problem, @Nullable Throwable cause, Object... values) {
        super(problem + Arrays.toString(values), cause);
        this.problem = problem;
        this.values = List.of(values);
    }

    public ProblemException(Problem problem, Object... values) {
        this(problem, null, values);
    }

    public Problem problem() {
        return problem;
    }

    /// The values of the sentence, in the order its placeholders count them.
    public List<Object> values() {
        return values;
    }
}
