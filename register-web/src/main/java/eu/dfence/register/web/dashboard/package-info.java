/** The first page: what waits and by when. Looks at orders, invoices and staff through their desks; keeps nothing. */
package eu.dfence.register.web.dashboard;
