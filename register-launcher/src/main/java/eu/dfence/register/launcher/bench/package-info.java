/**
 * {@code ./bench}: fills a register by bulk SQL, lets clerks work in it over HTTP as a browser would, and says what that
 * cost: milliseconds, operations a second, processor time of application server and database, memory.
 */
package eu.dfence.register.launcher.bench;
