package eu.dfence.register.it.container;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an auditor looks for in a series of numbers: doubles and gaps. */
final class SeriesCheck {
    private SeriesCheck() {}

    /** @param first the number that should have come first */
    static List<String> faults(List<Long> numbers, long first) {
        List<String> faults = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        numbers.stream().filter(number -> !seen.add(number)).forEach(number -> faults.add("double " + number));
        for (long expected = first; expected < first + numbers.size(); expected++) {
            if (!seen.contains(expected)) {
                faults.add("gap " + expected);
            }
        }
        return faults;
    }
}
