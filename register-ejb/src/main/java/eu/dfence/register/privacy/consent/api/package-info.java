/** Street floor of the consent ledger: what another module or a screen may name. */
package eu.dfence.register.privacy.consent.api;
