/** Ctrl-K: one field over customers, invoices and commands. Looks at customers and invoicing through their desks. */
package eu.dfence.register.web.find;
