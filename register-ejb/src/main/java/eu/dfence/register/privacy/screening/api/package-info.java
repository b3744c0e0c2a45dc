/** Street floor of screening: what another module or a screen may name. */
package eu.dfence.register.privacy.screening.api;
