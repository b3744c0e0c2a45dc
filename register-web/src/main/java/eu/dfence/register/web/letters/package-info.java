/** Screens of the letters' texts: which there are, and one of them beside the letter it makes. */
package eu.dfence.register.web.letters;
