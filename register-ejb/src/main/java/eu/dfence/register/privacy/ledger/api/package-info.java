/** Street floor of the ledger. */
package eu.dfence.register.privacy.ledger.api;
