/**
 * The door: who calls, with which rights, and the pages before the register opens. Looks at staff; keeps only the
 * session (R-53..R-56).
 */
package eu.dfence.register.web.signin;
