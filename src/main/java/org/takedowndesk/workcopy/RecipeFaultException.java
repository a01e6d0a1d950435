package org.takedowndesk.workcopy;

import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// A recipe that cannot be followed, where and why; told to the user as a [ProblemException].
public final class RecipeFaultException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final RecipeFault fault;
    private final String place;

    public RecipeFaultException(RecipeFault fault, String place) {
        super(fault + " at " + place);
        this.fault = fault;
        this.place = place;
    }

    static void check(boolean right, RecipeFault fault) {
        if (!right) {
            throw new RecipeFaultException(fault, "");
        }
    }

    public RecipeFault fault() {
        return fault;
    }

    /// As the recipe's text names it, `operations[2]`; the first operation is 0.
    public String place() {
        return place;
    }

    /// @param name what the recipe is called, for example its file
    ProblemException told(String name) {
        return new ProblemException(Problem.INPUT_INVALID, this, name, place.isEmpty() ? "-" : place, fault);
    }
}
