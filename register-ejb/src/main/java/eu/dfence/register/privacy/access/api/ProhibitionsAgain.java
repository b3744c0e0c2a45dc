package eu.dfence.register.privacy.access.api;

/** Does again what a restored backup knows nothing of; asked inside one transaction and without a role. */
public interface ProhibitionsAgain {
    /** Sets what is not in force, or lifts what is. */
    void again(ProhibitionChanged change);
}
