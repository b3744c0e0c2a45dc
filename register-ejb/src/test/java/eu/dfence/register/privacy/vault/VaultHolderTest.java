package eu.dfence.register.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaultHolderTest {
    private static final String WORDS = "src/main/resources/eu/dfence/register/privacy/report/Report_fi.properties";

    @ParameterizedTest
    @Tag("R-77")
    @CsvSource({
        "email, EMAIL, sähköposti",
        "phone.MOBILE, PHONE, puhelin",
        "address.POSTAL, ADDRESS, osoite",
        "ban.DISCLOSURE, BAN, kielto",
        "familyName, FAMILY_NAME, sukunimi",
        "paymentTermDays, PAYMENT_TERM_DAYS, 'maksuaika, päivää'",
        "note, NOTE, muistiinpano",
        "representation, REPRESENTATION, yhteisön edustaminen"
    })
    void a_field_is_told_in_the_words_of_the_report(String field, String code, String word) throws IOException {
        assertThat(VaultHolder.code(field)).isEqualTo(code);
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(WORDS))) {
            words.load(reader);
        }
        assertThat(words.getProperty("value." + code)).isEqualTo(word);
    }
}
