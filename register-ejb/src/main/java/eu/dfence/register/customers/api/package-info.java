/** Street floor of customers: what another module or a screen may name. */
package eu.dfence.register.customers.api;
