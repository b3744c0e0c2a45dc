/**
 * Access to personal data: the guard before every disclosure, the access log, prohibitions and restrictions, and which
 * notice a person was shown.
 *
 * <p>Shows {@code Prohibitions} (what a desk must ask), {@code NoticesShown}, {@code NoticeVersions} (which there were, and who was shown which last), {@code CopiesLogged} (a copy leaves), {@code LooksKept} (whom the log names), and the desks where prohibitions and
 * restrictions are set; tells by {@code HoldsChanged} that one was set or lifted; {@code SurvivingBans} knows a prohibition again after
 * an erasure. Looks at shared, privacy.catalogue, staff and, for pseudonyms, privacy.vault. Law: GDPR Art. 5(2), 15 (C-579/21), 18, 21;
 * notice.
 */
package eu.dfence.register.privacy.access;
