/**
 * What every module stands on: money, time, ids, roles, the identifiers of organisations, rows read plainly, and the one
 * refusal. Shows {@code shared.api}; looks at nobody. Time is UTC in the database and Europe/Helsinki wherever a day is counted.
 */
package eu.dfence.register.shared;
