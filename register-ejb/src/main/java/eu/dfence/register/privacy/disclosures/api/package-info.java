/** Street floor of disclosures: what another module or a screen may name. */
package eu.dfence.register.privacy.disclosures.api;
