/** Street floor of privacy.erasure: the plan and the desk it is made and approved at. */
package eu.dfence.register.privacy.erasure.api;
