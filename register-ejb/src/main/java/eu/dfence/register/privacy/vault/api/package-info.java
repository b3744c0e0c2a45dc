/** The street floor of the vault. */
package eu.dfence.register.privacy.vault.api;
