/** The street floor of the notice. */
package eu.dfence.register.privacy.notice.api;
