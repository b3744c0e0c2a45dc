/**
 * Letters and certificates to the data subject and about their data: templates with placeholders, and the paper they
 * become, PDF/A-3a and PDF/UA-1 at once.
 *
 * <p>Shows {@link eu.dfence.register.privacy.letters.api.LetterKind} what each kind of letter must be told, and
 * {@link eu.dfence.register.privacy.letters.api.Letters}, which other modules ask for one; and
 * {@link eu.dfence.register.privacy.letters.api.LetterTemplateDesk}, where the texts are kept, version by version, and
 * {@link eu.dfence.register.privacy.letters.api.FormDesk}, which prints the empty request form. Looks at shared, privacy.catalogue and staff. A template is text with a few marks and never markup: a title, headings, lists, pairs, words in bold,
 * {@code {{placeholders}}} and one level of repetition. Whatever stands in a value is printed as it stands.
 *
 * <p>Law: GDPR Art. 12(3), 12(4), 12(6), 15, 16, 18(3), 19, 34, 77 and 79; a letter that refuses names facts and
 * provision, the Ombudsman and the court.
 */
package eu.dfence.register.privacy.letters;
