package eu.dfence.trace;

/**
 * One test's word on one requirement.
 *
 * @param requirement id such as {@code R-54}
 * @param outcome how it went
 * @param test class and method
 */
record Note(String requirement, Outcome outcome, String test) {
    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    static Note parse(String line) {
        String[] cells = line.split("\t", 3);
        return new Note(cells[0], Outcome.valueOf(cells[1]), cells[2]);
    }

    String line() {
        return requirement + "\t" + outcome + "\t" + test;
    }
}
