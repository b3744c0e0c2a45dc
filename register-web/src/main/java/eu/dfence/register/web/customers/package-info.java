/** Screens of the customer register: list, card, form, prohibitions. */
package eu.dfence.register.web.customers;
