package org.takedowndesk.workcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Everything that leads from the parents to a working copy, in order.
///
/// @param version of these rules; what a program does not know it refuses
/// @param sources how each parent becomes a picture, in the order of the parents
public record Recipe(int version, List<Source> sources, List<Operation> operations) {

    public static final int VERSION = 1;
    public static final int MAX_OPERATIONS = 500;
    public static final int MAX_PARENTS = 500;

    public Recipe {
        sources = List.copyOf(sources);
        operations = List.copyOf(operations);
        RecipeFaultException.check(version == VERSION, RecipeFault.NEWER_VERSION);
        RecipeFaultException.check(!sources.isEmpty() && sources.size() <= MAX_PARENTS, RecipeFault.PARENTS_DIFFER);
        RecipeFaultException.check(operations.size() <= MAX_OPERATIONS, RecipeFault.TOO_MANY_OPERATIONS);
        boolean joined = !operations.isEmpty() && operations.getFirst().joins();
        RecipeFaultException.check(
                (joined || sources.size() == 1) && operations.stream().skip(1).noneMatch(Operation::joins),
                RecipeFault.JOIN_FIRST);
    }

    public static Recipe of(List<Source> sources, List<Operation> operations) {
        return new Recipe(VERSION, sources, operations);
    }

    public Recipe with(List<Operation> newOperations) {
        return new Recipe(version, sources, newOperations);
    }

    public Recipe plus(Operation operation) {
        return with(Stream.concat(operations.stream(), Stream.of(operation)).toList());
    }

    /// The number that the next numbered mark gets: numbers count by themselves.
    public int nextNumber() {
        return operations.stream()
                        .mapToInt(operation -> operation instanceof Operation.Numbered mark ? mark.number() : 0)
                        .max()
                        .orElse(0)
                + 1;
    }

    /// The recipe with one step in another place.
    public Recipe moved(int from, int to) {
        List<Operation> moved = new ArrayList<>(operations);
        moved.add(to, moved.remove(from));
        return with(moved);
    }
}
