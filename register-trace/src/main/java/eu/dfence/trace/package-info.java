/**
 * The requirements trace: a listener that notes, for every test with the id of a requirement, how it went, and a small
 * program that makes a page of the notes. Looks at nobody; every module's test run has it on its class path.
 */
package eu.dfence.trace;
