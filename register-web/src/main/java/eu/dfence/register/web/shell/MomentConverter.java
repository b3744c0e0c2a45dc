package eu.dfence.register.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A day and a time in Finland as a person types them, the same in both languages: {@code 22.11.2026 16.20}. */
@FacesConverter("register.moment")
public class MomentConverter implements Converter<Instant> {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d.M.uuuu H.mm").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public Instant getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return read(typed);
        } catch (DateTimeException e) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("errors.moment"), null), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, Instant moment) {
        return written(moment);
    }

    /** @throws DateTimeException when it is no moment */
    public static Instant read(String typed) {
        String plain = typed.strip().replace("klo", " ").replace(':', '.').replaceAll("[\\s\\u00a0]+", " ");
        return LocalDateTime.parse(plain, MOMENT).atZone(HELSINKI).toInstant();
    }

    public static String written(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(HELSINKI));
    }
}
