/** Street floor of privacy.letters: the kinds of letters, what each must be told, and who writes it. */
package eu.dfence.register.privacy.letters.api;
