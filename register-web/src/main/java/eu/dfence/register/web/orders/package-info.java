/**
 * The screens of orders: entry by keyboard, list and card. Asks at the desks of orders, customers and invoicing; keeps
 * nothing: what a clerk has typed stands in the form and in the draft.
 */
package eu.dfence.register.web.orders;
