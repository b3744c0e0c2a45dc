/** The plan of an erasure, and its approval by a second person. */
package eu.dfence.register.web.erasure;
