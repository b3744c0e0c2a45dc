/**
 * Who must hear of an erasure: the processors who delete by order and are reminded until they have, the recipients who are
 * told, and the person who left word where to be told when the rest has gone. What names the person goes as soon as it has
 * done its work.
 *
 * <p>Shows {@code DispatchDesk} and, to erasure, {@code WordLeft}. Hears {@code PersonErased}, asks every {@code RecipientsKnown}
 * through CDI; looks at shared, privacy.catalogue, privacy.access, privacy.letters, staff and customers (who it is); every letter leaves through the gate of
 * privacy.disclosures. Law:
 * GDPR Art. 12(3), 19, 28(3)(a), (e).
 */
package eu.dfence.register.privacy.outbox;
