package eu.dfence.register.privacy.consent.api;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import java.time.LocalDate;

/**
 * A person took a consent back; told in the same transaction. What ends with an erasure is not told: the erasure is.
 *
 * @param channel what is not to be used any more
 * @param how the person reached us
 * @param saidOn the day it was said
 */
public record ConsentWithdrawn(SubjectId subject, MarketingChannel channel, Channel how, LocalDate saidOn) {}
