/**
 * Operations: says whether this instance lives, and whether it may be sent work: the database takes writes, its schema
 * is at the level of this archive, and its settings keep what was acknowledged. Shows /health/live and /health/ready;
 * looks at nobody. GDPR Art. 32(1)(b): integrity and availability.
 */
package eu.dfence.register.operations;
