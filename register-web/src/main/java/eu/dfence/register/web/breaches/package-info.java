/** Screens of the register of breaches. Asks at the breaches' desk only; keeps nothing but what is being typed. */
package eu.dfence.register.web.breaches;
