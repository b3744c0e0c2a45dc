/** Street floor of outreach: what another module or a screen may name. */
package eu.dfence.register.outreach.api;
