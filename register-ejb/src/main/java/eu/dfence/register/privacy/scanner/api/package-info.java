/** The street floor of the scanner. */
package eu.dfence.register.privacy.scanner.api;
