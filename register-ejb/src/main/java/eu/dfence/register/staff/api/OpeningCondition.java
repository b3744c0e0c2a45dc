package eu.dfence.register.staff.api;

/** Asked before any trade role is given. One shut condition keeps the register shut for all but IT. */
public interface OpeningCondition {
    boolean open();

    /** Key of the sentence that says why it is shut. */
    String reasonKey();
}
