/**
 * Accounts made from outside the register: how a password is hashed, and the first account of a register that nobody can
 * sign in to yet. Writes the staff module's tables as its entities would.
 */
package eu.dfence.register.launcher.accounts;
