package eu.dfence.register.privacy.notice;

import static eu.dfence.register.privacy.notice.NoticeFixture.REPEALED;
import static eu.dfence.register.privacy.notice.NoticeFixture.draft;
import static eu.dfence.register.privacy.notice.NoticeFixture.facts;
import static eu.dfence.register.privacy.notice.NoticeFixture.orders;
import static eu.dfence.register.privacy.notice.NoticeFixture.printer;
import static eu.dfence.register.privacy.notice.NoticeFixture.relationship;
import static eu.dfence.register.privacy.notice.NoticeFixture.written;
import static eu.dfence.register.privacy.notice.NoticeFixture.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Facts;
import eu.dfence.register.privacy.notice.api.Fault;
import eu.dfence.register.privacy.notice.api.Fault.Why;
import eu.dfence.register.privacy.notice.api.LegalBasis;
import eu.dfence.register.privacy.notice.api.Use;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Complete by Art. 13 and 14, or it is not published; each refusal names its clause. */
class FaultsTest {
    private static List<Fault> faults(Facts facts) {
        return Draft.of(facts, written(), REPEALED).faults();
    }

    private static List<Fault> faults(Clause clause, String finnish) {
        return Draft.of(facts(), written(clause, finnish), REPEALED).faults();
    }

    @Test
    @Tag("R-90")
    void what_is_complete_has_no_fault() {
        assertThat(draft().faults()).isEmpty();
        draft().refuseFaults();
    }

    @Test
    @Tag("R-06")
    void without_a_contact_it_is_refused_in_each_language_by_the_name_of_the_clause() {
        Draft draft = Draft.of(facts(), Map.of(), REPEALED);
        assertThat(draft.faults())
                .containsExactly(
                        new Fault(Clause.CONTACT, LetterLanguage.FI, Why.EMPTY, ""),
                        new Fault(Clause.CONTACT, LetterLanguage.EN, Why.EMPTY, ""),
                        new Fault(Clause.CONTACT, LetterLanguage.SV, Why.EMPTY, ""));
        assertThatThrownBy(draft::refuseFaults).hasMessage("notice.refused.clause.CONTACT");
    }

    @Test
    @Tag("R-03")
    void without_a_controller_it_is_refused() {
        Facts known = facts();
        Facts nobody = new Facts(
                known.day(),
                Map.of(),
                known.ombudsman(),
                known.uses(),
                known.held(),
                known.unclassified(),
                known.disclosed(),
                known.partners(),
                known.periods(),
                known.sources(),
                known.cookies());
        assertThat(faults(nobody))
                .hasSize(3)
                .allMatch(each -> each.clause() == Clause.CONTROLLER && each.why() == Why.EMPTY);
    }

    @ParameterizedTest
    @Tag("R-24")
    @Tag("R-68")
    @ValueSource(
            strings = {
                "[nimi]",
                "[puuttuu",
                "{{contact}}",
                "{0}",
                "<nimi>",
                "XXX",
                "xxxxx",
                "TODO",
                "tbd",
                "____",
                "??",
                "(s-postiosoite)",
                "(sähköpostiosoite)",
                "(e-mail address)",
                "(email address)",
                "(e-postadress)",
                "(puhelinnumero)",
                "(telefonnummer)",
                "(nimi)",
                "(namn)",
                "(name)",
                "muuta?",
                "...",
                "…",
                "....."
            })
    void a_placeholder_is_refused_by_what_stands_there(String planted) {
        assertThat(faults(Clause.CONTACT, "Soita meille: " + planted))
                .containsExactly(new Fault(Clause.CONTACT, LetterLanguage.FI, Why.PLACEHOLDER, planted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asiakaspalvelu (ma–pe 9–16), 03 555 0100",
                "Kerro ... ja kysy (name and address)",
                "Miksi? Siksi.",
                "a_b@example.com",
                "Axxon Oy"
            })
    void what_only_looks_like_one_is_let_pass(String words) {
        assertThat(faults(Clause.CONTACT, words)).isEmpty();
    }

    @ParameterizedTest
    @Tag("R-14")
    @CsvSource({
        "Henkilötietolain sallimissa rajoissa, henkilötietolaki 523/1999",
        "henkilötietolaissa säädetään, henkilötietolaki 523/1999",
        "henkilötietolaki, henkilötietolaki 523/1999",
        "lain 523/1999 mukaan, henkilötietolaki 523/1999",
        "enligt personuppgiftslagen, personuppgiftslagen 523/1999",
        "Se on the Personal  Data Act., Personal Data Act 523/1999",
        "direktiivi 95/46/EY, Directive 95/46/EC",
        "sähköisen viestinnän tietosuojalain, sähköisen viestinnän tietosuojalaki 516/2004",
        "henkilörekisterilain, henkilörekisterilaki 471/1987",
        "personregisterlagens, personregisterlagen 471/1987",
    })
    void a_repealed_act_is_refused_by_name_in_any_inflection(String words, String act) {
        assertThat(faults(Clause.MANUAL, words))
                .containsExactly(new Fault(Clause.MANUAL, LetterLanguage.FI, Why.REPEALED, act));
    }

    @ParameterizedTest
    @Tag("R-14")
    @ValueSource(
            strings = {
                "Tietosuojalaki 1050/2018 ja laki 917/2014",
                "henkilötietolajit ja henkilötietolähteet",
                "henkilötietolainsäädännön mukaan",
                "personuppgiftslagring och personuppgiftslagstiftning",
                "personal data activities",
                "sähköisen viestinnän palveluista annettu laki"
            })
    void what_only_begins_like_a_repealed_act_is_let_pass(String words) {
        assertThat(faults(Clause.MANUAL, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Soita meille.; 15 16 17 18 20 21",
                "Soita 15 16 17 18 20 21.; 15 16 17 18 20 21",
                "Oikeudet: 15, 16, 17 ja 18 artikla.; 20 21",
                "Oikeudet: 15, 16, 17, 18, 20 ja 21 artikla.; ''"
            })
    @Tag("R-90")
    void rights_name_every_article_or_the_missing_ones_are_named(String words, String missing) {
        assertThat(faults(Clause.RIGHTS, words))
                .allMatch(each -> each.clause() == Clause.RIGHTS && each.why() == Why.INCOMPLETE)
                .extracting(Fault::what)
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing.split(" ")));
    }

    @Test
    @Tag("R-90")
    void without_an_authority_or_a_purpose_of_disclosure_it_is_refused() {
        Facts known = facts();
        Facts silent = new Facts(
                known.day(),
                known.controller(),
                Map.of(),
                known.uses(),
                known.held(),
                known.unclassified(),
                Map.of(),
                List.of(),
                known.periods(),
                known.sources(),
                known.cookies());
        assertThat(faults(silent))
                .containsExactly(
                        new Fault(Clause.COMPLAINT, null, Why.INCOMPLETE, "13(2)(d)"),
                        new Fault(Clause.RECIPIENTS, null, Why.INCOMPLETE, "13(1)(e)"));
    }

    @Test
    void the_fingerprint_is_of_every_language() {
        assertThat(draft().sha256()).isEqualTo(draft().sha256());
        assertThat(Draft.of(facts(), written(Clause.MANUAL, "Toisin."), REPEALED)
                        .sha256())
                .isNotEqualTo(draft().sha256());
    }

    @Test
    @Tag("R-32")
    void a_planted_column_turns_it_red_by_its_name() {
        assertThat(faults(facts(List.of(printer()), Set.of("customers_customer.shoe_size"))))
                .containsExactly(new Fault(Clause.CATEGORIES, null, Why.UNCLASSIFIED, "customers_customer.shoe_size"));
    }

    @Test
    @Tag("R-14")
    void a_purpose_without_a_basis_is_refused() {
        Use baseless = new Use(Purpose.MARKETING, List.of());
        assertThat(faults(facts(
                        List.of(),
                        Set.of(),
                        List.of(orders(), relationship(), baseless),
                        Map.of(RetentionClock.ORDER, List.of(years(3))))))
                .containsExactly(new Fault(Clause.PURPOSES, null, Why.NO_BASIS, "MARKETING"));
    }

    @Test
    void a_legitimate_interest_that_nobody_tells_is_refused() {
        Use silent = new Use(
                Purpose.MARKETING, List.of(new Use.Ground(LegalBasis.INTEREST, Map.of(), NoticeFixture.TODAY, "R-21")));
        assertThat(faults(facts(
                        List.of(),
                        Set.of(),
                        List.of(orders(), silent),
                        Map.of(RetentionClock.ORDER, List.of(years(3))))))
                .contains(new Fault(Clause.INTERESTS, null, Why.NO_INTEREST, "MARKETING"));
    }

    @Test
    void a_clock_without_a_period_is_refused() {
        assertThat(faults(facts(List.of(), Set.of(), List.of(orders()), Map.of())))
                .contains(new Fault(Clause.RETENTION, null, Why.NO_PERIOD, "ORDER"));
    }

    @Test
    void what_a_partners_services_leave_open_is_refused_in_the_clause_of_recipients() {
        assertThat(faults(facts(
                        List.of(NoticeFixture.partner("Paino [xx] Oy", "FI", TransferBasis.EEA, Map.of(), List.of())),
                        Set.of())))
                .isNotEmpty()
                .allMatch(each -> each.clause() == Clause.RECIPIENTS && each.why() == Why.PLACEHOLDER);
    }
}
