/** Street floor of orders: what invoicing and the screens may name. */
package eu.dfence.register.orders.api;
