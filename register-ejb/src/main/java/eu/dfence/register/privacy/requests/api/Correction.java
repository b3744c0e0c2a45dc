package eu.dfence.register.privacy.requests.api;

import java.io.Serializable;

/**
 * One thing that is wrong. What the person left out is null: it is asked for, not refused.
 *
 * @param datum which data, in the person's words
 * @param current what stands in the register, or null
 * @param wanted what should stand there, or null
 * @param ground why, or null
 */
public record Correction(String datum, String current, String wanted, String ground, Defect defect, Remedy remedy)
        implements Serializable {
    public enum Defect {
        ERRONEOUS,
        UNNECESSARY,
        INCOMPLETE,
        OUTDATED
    }

    public enum Remedy {
        RECTIFY,
        ERASE,
        COMPLETE
    }

    /** Whether it says what to do: what is erased needs no new value. */
    public boolean complete() {
        return ground != null && (remedy == Remedy.ERASE || wanted != null);
    }
}
