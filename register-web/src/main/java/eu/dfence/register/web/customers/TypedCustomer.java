package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerField;
import eu.dfence.register.customers.api.CustomerForm;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.web.shell.Formats;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The customer form between browser and desk: texts by field id, as they were typed. */
final class TypedCustomer implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Set<CustomerField> PHONES =
            EnumSet.of(CustomerField.MOBILE, CustomerField.WORK_PHONE, CustomerField.HOME_PHONE);

    private final Map<String, String> texts = new HashMap<>();

    /** A form nobody has written in: what is most often chosen stands ready. */
    static TypedCustomer blank(LocalDate today) {
        TypedCustomer typed = new TypedCustomer();
        typed.put(CustomerField.LANGUAGE, "fi");
        typed.put(CustomerField.CATEGORY, "CUSTOMER");
        typed.put(CustomerField.STATUS, "ACTIVE");
        typed.put(CustomerField.EMAIL_VERIFIED, "NOT_VERIFIED");
        typed.put(CustomerField.PAYMENT_TERM_DAYS, "14");
        typed.put(CustomerField.INVOICING_METHOD, "EMAIL");
        Stream.of(CustomerField.POSTAL_COUNTRY, CustomerField.BILLING_COUNTRY, CustomerField.DELIVERY_COUNTRY)
                .forEach(country -> typed.put(country, "FI"));
        typed.toldToday(today);
        return typed;
    }

    static TypedCustomer of(CustomerForm form, LocalDate today) {
        TypedCustomer typed = blank(today);
        form.typed().forEach((field, text) -> {
            if (!text.isEmpty()) {
                typed.put(field, PHONES.contains(field) ? Formats.phone(text).replace('\u00a0', ' ') : text);
            }
        });
        return typed;
    }

    private void toldToday(LocalDate today) {
        put(CustomerField.SOURCE, "CUSTOMER");
        put(CustomerField.OBTAINED_ON, DateTimeFormatter.ofPattern("d.M.uuuu").format(today));
    }

    private void put(CustomerField field, String text) {
        texts.put(field.id(), text);
    }

    /** What the fields of a form say that arrived without its page. */
    void takeFrom(HttpServletRequest form) {
        for (CustomerField field : CustomerField.values()) {
            String text = form.getParameter(field.id());
            if (text != null) {
                texts.put(field.id(), text.isBlank() ? null : text);
            }
        }
    }

    /** By field, what the register says where something else is typed. */
    Map<String, String> differing(CustomerForm now) {
        Map<String, String> theirs = new HashMap<>();
        now.typed().forEach((field, text) -> {
            if (!text.equals(Objects.requireNonNullElse(texts.get(field.id()), ""))) {
                theirs.put(field.id(), text);
            }
        });
        return theirs;
    }

    Map<String, String> texts() {
        return texts;
    }

    boolean any(CustomerField... fields) {
        return Stream.of(fields).anyMatch(field -> texts.get(field.id()) != null);
    }

    CustomerForm form(CustomerKind kind, int version) {
        Map<CustomerField, String> typed = new EnumMap<>(CustomerField.class);
        for (CustomerField field : CustomerField.values()) {
            typed.put(field, texts.get(field.id()));
        }
        return new CustomerForm(kind, version, typed);
    }
}
