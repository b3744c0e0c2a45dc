package eu.dfence.register.web.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Fields of a form are wrong, each for its own reason. */
final class RefusedFields extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param field the field's id, or null when it is not about one
     * @param sentence what is wrong, in the language of the answer
     */
    record Fault(String field, String sentence) implements Serializable {}

    private final ArrayList<Fault> faults;

    RefusedFields(List<Fault> faults) {
        this.faults = new ArrayList<>(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
