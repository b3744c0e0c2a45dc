/** Street floor of invoicing.print: the page as values, and who draws it. */
package eu.dfence.register.invoicing.print.api;
