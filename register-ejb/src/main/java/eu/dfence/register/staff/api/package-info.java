/** Street floor of staff: what another module or a screen may name. */
package eu.dfence.register.staff.api;
