/**
 * The catalogue of personal data: the words every module says about it, and the reading of what they declared.
 *
 * <p>Shows the annotations {@code @PersonalData}, {@code @NotPersonal}, {@code @Discloses}, {@code SubjectId}, the
 * classes of data, purposes, clocks, {@code SchemaAccounts} (columns of the database that nobody declared), and the one interface a module implements, {@code PersonalDataHolder}, with the {@code Eraser} it erases its rows by. Looks at
 * shared. Law: GDPR Art. 5(2), 15 and 30; TSL 1050/2018 29 § (a personal identity code is refused everywhere).
 */
package eu.dfence.register.privacy.catalogue;
