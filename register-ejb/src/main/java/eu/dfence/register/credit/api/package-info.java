/** Street floor of credit decisions: what another module or a screen may name. */
package eu.dfence.register.credit.api;
