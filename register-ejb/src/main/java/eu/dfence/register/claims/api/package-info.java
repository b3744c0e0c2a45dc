/** The street floor of claims. */
package eu.dfence.register.claims.api;
