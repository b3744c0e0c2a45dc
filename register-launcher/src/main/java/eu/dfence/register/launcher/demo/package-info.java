/**
 * Demo data: a company, its staff, 2,000 customers and two and a half years of orders, invoices and payments. Everything
 * is made up and made from one seed, so that two first starts on the same day hold the same customers. Nothing here is
 * part of the application; no password is known beforehand.
 */
package eu.dfence.register.launcher.demo;
