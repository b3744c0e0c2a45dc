package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TypedFieldsTest {
    @Test
    void a_day_and_a_text_are_what_was_typed() {
        TypedFields fields = fields(Posted.form().with("day", " 3.2.2026 ").with("text", "PO 44"));

        assertThat(fields.day("day", "Delivery")).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(fields.text("text")).isEqualTo("PO 44");
        fields.requireRight();
    }

    @Test
    void nothing_typed_is_no_text() {
        assertThat(fields(Posted.form().with("text", "")).text("text")).isNull();
        assertThat(fields(Posted.form()).text("text")).isNull();
    }

    @Test
    void a_day_that_is_missing_or_none_is_refused_as_on_every_page() {
        assertThat(faults(Posted.form().with("day", " "), fields -> fields.day("day", "Delivery")))
                .containsExactly(new RefusedFields.Fault("day", "Delivery is missing."));
        assertThat(faults(Posted.form().with("day", "31.2.2026"), fields -> fields.day("day", "Delivery")))
                .containsExactly(new RefusedFields.Fault("day", "Enter a day as 22.11.2026."));
    }

    @Test
    void a_personal_identity_code_goes_no_further_and_all_that_is_wrong_is_told_at_once() {
        assertThat(faults(Posted.form().with("text", "Anna 131052-308T"), fields -> {
                    fields.day("day", "Delivery");
                    fields.text("text");
                }))
                .extracting(RefusedFields.Fault::field)
                .containsExactly("day", "text");
    }

    private static List<RefusedFields.Fault> faults(Posted posted, Consumer<TypedFields> read) {
        return Texts.in(Languages.ENGLISH, () -> {
            TypedFields fields = fields(posted);
            read.accept(fields);
            return catchThrowableOfType(RefusedFields.class, fields::requireRight)
                    .faults();
        });
    }

    private static TypedFields fields(Posted posted) {
        return new TypedFields(posted.request());
    }
}
