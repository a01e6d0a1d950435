package org.takedowndesk.workcopy;

import java.util.List;

/// One of the two pictures on a comparison sheet, with what stands over it and where its findings are.
public record Half(String heading, List<Mark> marks) {

    private static final int MAX_HEADING = 200;

    /// The place of finding `number` on the upright picture, in hundred-thousandths of its width and height.
    public record Mark(int number, int x, int y) {

        private static final int WHOLE = 100_000;

        public Mark {
            RecipeFaultException.check(number >= 1 && number <= Operation.MAX_FINDINGS, RecipeFault.OUT_OF_RANGE);
            RecipeFaultException.check(x >= 0 && x <= WHOLE && y >= 0 && y <= WHOLE, RecipeFault.OUTSIDE);
        }

        /// @param x from 0 (left) to 1 (right)
        /// @param y from 0 (top) to 1 (bottom)
        public static Mark at(int number, double x, double y) {
            return new Mark(number, (int) Math.round(x * WHOLE), (int) Math.round(y * WHOLE));
        }

        double across(int width) {
            return (double) x * width / WHOLE;
        }

        double down(int height) {
            return (double) y * height / WHOLE;
        }
    }

    public Half {
        marks = List.copyOf(marks);
        RecipeFaultException.check(heading.length() <= MAX_HEADING, RecipeFault.TEXT_TOO_LONG);
    }
}
