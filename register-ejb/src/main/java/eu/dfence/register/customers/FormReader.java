package eu.dfence.register.customers;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.FieldRefusal;
import eu.dfence.register.privacy.catalogue.api.PersonalIdentityCode;
import eu.dfence.register.shared.api.RegisterException;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the fields of a form one by one and keeps every refusal beside its field; a refused field reads as null. */
class FormReader {
    private static final DateTimeFormatter FINNISH =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final CustomerForm form;
    private final List<FieldRefusal> refusals = new ArrayList<>();

    FormReader(CustomerForm form) {
        this.form = form;
    }

    List<FieldRefusal> refusals() {
        return List.copyOf(refusals);
    }

    void refuse(CustomerField field, String key, Serializable... arguments) {
        refusals.add(new FieldRefusal(field, key, List.of(arguments)));
    }

    /** TSL 1050/2018 § 29: whichever field it was typed into. */
    void refuseIdentityCodes() {
        form.typed().forEach((field, text) -> {
            if (PersonalIdentityCode.isRefused(text)) {
                refuse(field, "personal-identity-code.refused");
            }
        });
    }

    boolean empty(CustomerField field) {
        return form.text(field).isEmpty();
    }

    /** The text in Unicode NFC, or null when nothing was written. */
    String text(CustomerField field, int longest) {
        String text = Normalizer.normalize(form.text(field), Normalizer.Form.NFC);
        if (text.length() > longest) {
            refuse(field, "customers.refused.too-long", longest);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    String required(CustomerField field, int longest) {
        if (empty(field)) {
            refuse(field, "customers.refused.required." + field.id());
        }
        return text(field, longest);
    }

    /** A name: required, and a letter or a digit stands in it. */
    String name(CustomerField field, int longest) {
        String name = required(field, longest);
        if (name != null && name.chars().noneMatch(Character::isLetterOrDigit)) {
            refuse(field, "customers.refused.name");
            return null;
        }
        return name;
    }

    <E extends Enum<E>> E choice(CustomerField field, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(form.text(field))) {
                return each;
            }
        }
        refuse(field, "customers.refused.choice");
        return null;
    }

    boolean yes(CustomerField field) {
        return "true".equals(form.text(field));
    }

    /** What a value type makes of the text: null for an empty field, and its refusal for a wrong one. */
    <T> T value(CustomerField field, Function<String, T> parse) {
        if (empty(field)) {
            return null;
        }
        try {
            return parse.apply(form.text(field));
        } catch (RegisterException wrong) {
            refuse(field, wrong.key());
            return null;
        }
    }

    int whole(CustomerField field, int least, int most) {
        String text = form.text(field);
        if (text.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        refuse(field, "customers.refused.whole", least, most);
        return least;
    }

    /** A day as people write it, 4.1.2018 or 04.01.2018, and not a later one than today. */
    LocalDate pastDay(CustomerField field, LocalDate today) {
        LocalDate day = day(form.text(field));
        if (day == null) {
            refuse(field, "customers.refused.day");
        } else if (day.isAfter(today)) {
            refuse(field, "customers.refused.future");
        }
        return day;
    }

    private static LocalDate day(String text) {
        try {
            return text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, FINNISH);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
