package eu.dfence.register.web.shell;

import jakarta.faces.convert.ConverterException;
import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields of a form that came without its page ({@link InPlaceServlet}): read and refused by the converter, the validator
 * and the sentences of every page, all that is wrong at once.
 */
public final class TypedFields {
    private static final DayConverter DAYS = new DayConverter();
    private static final NoPersonalIdentityCode NO_CODE = new NoPersonalIdentityCode();

    private final HttpServletRequest request;
    private final List<RefusedFields.Fault> faults = new ArrayList<>();

    public TypedFields(HttpServletRequest request) {
        this.request = request;
    }

    /** A day that must be given. */
    public LocalDate day(String field, String label) {
        try {
            LocalDate day = DAYS.getAsObject(null, null, request.getParameter(field));
            if (day == null) refuse(field, Texts.missing(label));
            return day;
        } catch (ConverterException e) {
            refuse(field, e.getFacesMessage().getSummary());
            return null;
        }
    }

    /** Null when nothing was typed. */
    public String text(String field) {
        String text = request.getParameter(field);
        try {
            NO_CODE.validate(null, null, text);
        } catch (ValidatorException e) {
            refuse(field, e.getFacesMessage().getSummary());
        }
        return text == null || text.isEmpty() ? null : text;
    }

    /** @throws RefusedFields when one of those that were read was wrong */
    public void requireRight() {
        if (!faults.isEmpty()) throw new RefusedFields(faults);
    }

    private void refuse(String field, String sentence) {
        faults.add(new RefusedFields.Fault(field, sentence));
    }
}
