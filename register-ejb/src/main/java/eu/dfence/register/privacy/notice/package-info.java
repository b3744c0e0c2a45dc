/**
 * The living notice: what the register does with personal data, asked of the running system; the versions that were published, as bytes that do
 * not change; and what follows from them.
 *
 * <p>Shows {@link eu.dfence.register.privacy.notice.api.NoticeDesk} (the draft and its publishing), {@link
 * eu.dfence.register.privacy.notice.api.NoticeArchiveDesk} (versions, who must be told, what somebody was promised), {@link
 * eu.dfence.register.privacy.notice.api.PublishedNotices} (what everybody may read), {@link
 * eu.dfence.register.privacy.notice.api.Processing}, the facts that the notice and the record of processing are made of, and {@link
 * eu.dfence.register.privacy.notice.api.LiveEvidence}, what shows today that they are kept to. Looks at shared, privacy.catalogue, staff,
 * privacy.access, privacy.disclosures, privacy.retention, privacy.letters, privacy.requests, customers and outreach. Law: GDPR Art. 12 to 14 and
 * 30.
 */
package eu.dfence.register.privacy.notice;
