/** Accounts, designations and undertakings of the staff (R-52..R-56). Looks at staff through its desk; keeps nothing. */
package eu.dfence.register.web.staff;
