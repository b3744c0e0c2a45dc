/**
 * The consent ledger: who allowed electronic direct marketing, by which channel, in which words, under which notice, and who took it
 * back; only added to, each row chained to the one before it.
 *
 * <p>Shows {@code ConsentDesk}, and without a role {@code Consents} (what somebody said last) and {@code ConsentLedger} (whether the
 * chain holds) and {@code WithdrawnAgain} (what a restored backup lost); fires {@code ConsentWithdrawn}. Looks at shared, privacy.catalogue, staff and privacy.access. Hears {@code PersonErased}: what was allowed ends with the
 * person. Law: GDPR Art. 5(2), 7(1) and (3); Act 917/2014 § 200 and 202; requirement R-94.
 */
package eu.dfence.register.privacy.consent;
