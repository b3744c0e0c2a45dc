package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.requests.api.Authority;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Signature;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/** What was typed before the page expired, taken back from the request that came too late; what is no choice is left as it was. */
final class RetypedRequest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final int MOST_CORRECTIONS = 50;

    private final HttpServletRequest sent;

    RetypedRequest(HttpServletRequest sent) {
        this.sent = sent;
    }

    void into(TypedRequest typed) {
        typed.setRight(one(DataSubjectRight.class, "right", typed.getRight()));
        typed.setChannel(one(Channel.class, "channel", typed.getChannel()));
        typed.setReceivedOn(day(typed.getReceivedOn()));
        typed.setLanguage(text("language") == null ? typed.getLanguage() : text("language"));
        typed.setSaid(text("said"));
        typed.setName(text("name"));
        typed.setAbsent(sent.getParameter("absent") != null);
        typed.setAnother(sent.getParameter("another") != null);
        typed.setWritten(sent.getParameter("written") != null);
        typed.setSignature(one(Signature.class, "signature", typed.getSignature()));
        typed.setContact(text("contact"));
        typed.setRepresentative(text("representative"));
        typed.setAuthority(one(Authority.class, "authority", null));
        typed.setProcessing(purposes("processing"));
        typed.setDisclosure(purposes("disclosure"));
        corrections(typed);
    }

    private void corrections(TypedRequest typed) {
        typed.getCorrections().clear();
        for (int i = 0; i < MOST_CORRECTIONS && sent.getParameter(item(i, "datum")) != null; i++) {
            TypedCorrection correction = new TypedCorrection();
            correction.setDatum(text(item(i, "datum")));
            correction.setGround(text(item(i, "ground")));
            correction.setCurrent(text(item(i, "current")));
            correction.setWanted(text(item(i, "wanted")));
            correction.setDefect(one(Correction.Defect.class, item(i, "defect"), correction.getDefect()));
            correction.setRemedy(one(Correction.Remedy.class, item(i, "remedy"), correction.getRemedy()));
            typed.getCorrections().add(correction);
        }
        if (typed.getCorrections().isEmpty()) typed.getCorrections().add(new TypedCorrection());
    }

    private static String item(int number, String field) {
        return "corrections:" + number + ":" + field;
    }

    private Prohibition.Kind[] purposes(String field) {
        String[] chosen = sent.getParameterValues(field);
        return Stream.of(chosen == null ? new String[0] : chosen)
                .flatMap(each -> Stream.of(Prohibition.Kind.values())
                        .filter(kind -> kind.name().equals(each)))
                .toArray(Prohibition.Kind[]::new);
    }

    private LocalDate day(LocalDate otherwise) {
        try {
            return LocalDate.parse(String.valueOf(text("receivedOn")), DAY);
        } catch (DateTimeException noDay) {
            return otherwise;
        }
    }

    private String text(String field) {
        String text = sent.getParameter(field);
        return text == null || text.isBlank() ? null : text;
    }

    private <E extends Enum<E>> E one(Class<E> type, String field, E otherwise) {
        String chosen = text(field);
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(otherwise);
    }
}
