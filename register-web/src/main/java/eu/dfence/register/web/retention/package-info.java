/** The screen of the retention periods: what is past its time, and what the nights ended. */
package eu.dfence.register.web.retention;
