package eu.dfence.register.privacy.breaches.api;

import java.io.Serializable;

/**
 * How far the telling is.
 *
 * @param affected as far as was found
 * @param written how many have a letter
 * @param gone how many are not in the register any more: no letter can reach them
 * @param sent how many letters have left
 */
public record TellingProgress(int affected, int written, int gone, int sent) implements Serializable {
    /** Who has neither a letter nor a reason for none. */
    public int left() {
        return affected - written - gone;
    }

    public int unsent() {
        return written - sent;
    }
}
