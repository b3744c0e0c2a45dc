/** Screens where it is screened whether a processing needs an impact assessment. Asks at the screening desk only. */
package eu.dfence.register.web.screening;
