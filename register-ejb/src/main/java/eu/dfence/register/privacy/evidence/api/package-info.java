/** Street floor of evidence: what another module or a screen may name. */
package eu.dfence.register.privacy.evidence.api;
