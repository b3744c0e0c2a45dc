/** Street floor of rectification: what another module or a screen may name. */
package eu.dfence.register.privacy.rectification.api;
