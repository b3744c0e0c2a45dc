/** Street floor of the data subjects' requests: what the screens may name. */
package eu.dfence.register.privacy.requests.api;
