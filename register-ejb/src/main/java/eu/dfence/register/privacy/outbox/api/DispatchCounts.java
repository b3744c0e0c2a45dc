package eu.dfence.register.privacy.outbox.api;

import java.io.Serializable;

/**
 * What waits, counted no further than the cap of a page.
 *
 * @param late orders and notices past their day
 * @param toTell persons who are still to be told that the rest has gone
 */
public record DispatchCounts(int late, int toTell) implements Serializable {}
