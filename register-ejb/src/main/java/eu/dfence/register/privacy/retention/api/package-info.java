/** The street floor of retention. */
package eu.dfence.register.privacy.retention.api;
