/** Street floor of breaches: what another module or a screen may name. */
package eu.dfence.register.privacy.breaches.api;
