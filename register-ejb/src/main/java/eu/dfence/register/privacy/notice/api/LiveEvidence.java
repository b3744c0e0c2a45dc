package eu.dfence.register.privacy.notice.api;

/** Asks the desks, in the caller's own name: the privacy officer, the register contact or the auditor. */
public interface LiveEvidence {
    Evidence now();
}
