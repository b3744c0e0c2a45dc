package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Standing;

/**
 * Who asks.
 *
 * @param subject the customer's, or one of this request's own: whoever asks is a data subject
 */
record Asker(SubjectId subject, Standing standing, String name) {
    private static final int LONGEST_NAME = 200;

    static Asker customer(SubjectId subject, String name) {
        return new Asker(subject, Standing.CUSTOMER, name);
    }

    static Asker unknown(String name, boolean notInRegister) {
        return new Asker(
                SubjectId.next(),
                notInRegister ? Standing.NOT_IN_REGISTER : Standing.NOT_YET_KNOWN,
                Written.needed(name, LONGEST_NAME, "requests.refused.name"));
    }
}
