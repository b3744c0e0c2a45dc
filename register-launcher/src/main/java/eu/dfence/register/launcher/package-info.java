/**
 * The launcher: one command that brings up the register on a machine with a JDK and nothing else. It shows
 * {@link eu.dfence.register.launcher.Register}, which the tests and the benchmark start as well; it looks at no module.
 */
package eu.dfence.register.launcher;
