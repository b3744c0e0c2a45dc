/**
 * Tests on what ships. In the container: register.war with test classes added and nothing removed. In the browser: the
 * register as ./run starts it, seen by Chromium. In drills: what is left after a process was killed.
 */
package eu.dfence.register.it;
