/** Street floor of privacy.outbox: what is to be sent, and the desk it is sent from. */
package eu.dfence.register.privacy.outbox.api;
