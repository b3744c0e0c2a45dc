package eu.dfence.register.privacy.requests.api;

import eu.dfence.register.privacy.access.api.Channel;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What was asked and how. Form and signature are recorded and never a condition.
 *
 * @param receivedOn the day it reached the company, by any channel
 * @param language of the answer: fi, sv or en
 * @param representative who asks for the person, or null
 * @param authority by what right, or null without a representative
 * @param said in the person's words, or null
 * @param corrections what is wrong; only for a rectification
 * @param objections marketing purposes objected to; none means processing in general (Art. 21(1))
 */
public record Asked(
        DataSubjectRight right,
        Channel channel,
        LocalDate receivedOn,
        String language,
        boolean written,
        Signature signature,
        String representative,
        Authority authority,
        String said,
        List<Correction> corrections,
        Set<Objection> objections)
        implements Serializable {
    public Asked {
        corrections = List.copyOf(corrections);
        objections = Set.copyOf(objections);
    }
}
