/** Street floor of invoicing: what another module or a screen may name. */
package eu.dfence.register.invoicing.api;
