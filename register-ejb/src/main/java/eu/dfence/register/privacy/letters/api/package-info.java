/** Street floor of privacy.letters: the kinds of letters and what each must be told. */
package eu.dfence.register.privacy.letters.api;
