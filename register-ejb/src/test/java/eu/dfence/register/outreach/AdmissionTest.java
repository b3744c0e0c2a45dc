package eu.dfence.register.outreach;

import static eu.dfence.register.outreach.AddresseeFixture.addressee;
import static eu.dfence.register.outreach.AddresseeFixture.forbids;
import static eu.dfence.register.outreach.AddresseeFixture.person;
import static eu.dfence.register.outreach.AddresseeFixture.restricted;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.customers.api.Addressee;
import eu.dfence.register.customers.api.Source;
import eu.dfence.register.outreach.api.LeftOut;
import eu.dfence.register.outreach.api.MailingDesk;
import eu.dfence.register.outreach.api.Medium;
import eu.dfence.register.privacy.access.api.Marks;
import eu.dfence.register.privacy.access.api.Prohibition.Kind;
import eu.dfence.register.privacy.consent.api.Said;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionTest {
    private static final Marks NONE = new Marks(Map.of(), Set.of());

    @Provide
    Arbitrary<Kind> purposes() {
        return Arbitraries.of(MailingDesk.PURPOSES);
    }

    @Property
    @net.jqwik.api.Tag("R-22")
    void whoever_forbade_lists_stands_in_none_whatever_it_is_for(
            @ForAll("purposes") Kind purpose, @ForAll Medium medium, @ForAll Set<Kind> others, @ForAll Said said) {
        Addressee anna = person();
        others.add(Kind.PUBLICATION);
        assertThat(new Admission(purpose, medium).bar(anna, forbids(anna, others.toArray(Kind[]::new)), said))
                .isEqualTo(LeftOut.PUBLICATION_BAN);
    }

    @Property
    @net.jqwik.api.Tag("R-80")
    @net.jqwik.api.Tag("R-89")
    void each_purpose_is_forbidden_by_its_own_prohibition_and_none_of_the_others_but_direct_marketing(
            @ForAll("purposes") Kind purpose, @ForAll("purposes") Kind forbidden, @ForAll Medium medium) {
        Addressee anna = person();
        boolean research = purpose == Kind.MARKET_AND_OPINION_RESEARCH;
        boolean barred = purpose == forbidden || forbidden == Kind.DIRECT_MARKETING && !research;
        assertThat(new Admission(purpose, medium).bar(anna, forbids(anna, forbidden), Said.GIVEN))
                .isEqualTo(barred ? LeftOut.OBJECTION : null);
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void a_restriction_comes_before_everything_and_a_ban_on_disclosure_counts(Medium medium) {
        Addressee anna = person();
        Admission admission = new Admission(Kind.DIRECT_ADVERTISING, medium);
        assertThat(admission.bar(anna, restricted(anna), Said.GIVEN)).isEqualTo(LeftOut.RESTRICTED);
        assertThat(admission.bar(anna, forbids(anna, Kind.DISCLOSURE), Said.GIVEN))
                .isEqualTo(LeftOut.DISCLOSURE_BAN);
        assertThat(admission.bar(anna, NONE, null)).isNull();
    }

    @Test
    void nobody_gets_mail_without_an_address_or_after_the_relationship() {
        Admission post = new Admission(Kind.DISTANCE_SELLING, Medium.POST);
        assertThat(post.bar(addressee("Anna", false, false, null, "a@example.com", Source.SHOP), NONE, null))
                .isEqualTo(LeftOut.NO_ADDRESS);
        assertThat(post.bar(addressee("Anna", false, true, "Orsitie 2", null, null), NONE, null))
                .isEqualTo(LeftOut.ENDED);
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void a_persons_e_mail_is_used_only_when_it_was_given_in_a_sale_of_our_own(Source source) {
        Admission email = new Admission(Kind.DIRECT_MARKETING, Medium.EMAIL);
        boolean sale = source == Source.SHOP || source == Source.WEB;
        assertThat(email.bar(addressee("Anna", false, false, null, "a@example.com", source), NONE, null))
                .isEqualTo(sale ? null : LeftOut.NO_CONSENT);
        assertThat(email.bar(addressee("Orsi Oy", true, false, null, "o@example.com", source), NONE, null))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    @Tag("R-94")
    void what_was_said_last_about_e_mail_counts_wherever_the_address_came_from(Source source) {
        Admission email = new Admission(Kind.DIRECT_MARKETING, Medium.EMAIL);
        for (boolean organisation : new boolean[] {false, true}) {
            Addressee anna = addressee("Anna", organisation, false, null, "a@example.com", source);
            assertThat(email.bar(anna, NONE, Said.GIVEN)).isNull();
            assertThat(email.bar(anna, NONE, Said.WITHDRAWN)).isEqualTo(LeftOut.NO_CONSENT);
            assertThat(email.bar(anna, forbids(anna, Kind.DIRECT_MARKETING), Said.GIVEN))
                    .isEqualTo(LeftOut.OBJECTION);
        }
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    @Tag("R-94")
    void a_list_for_research_asks_what_was_said_of_direct_marketing_neither_way(Source source) {
        Admission research = new Admission(Kind.MARKET_AND_OPINION_RESEARCH, Medium.EMAIL);
        Addressee anna = addressee("Anna", false, false, null, "a@example.com", source);
        LeftOut unsaid = research.bar(anna, NONE, null);
        assertThat(research.bar(anna, NONE, Said.GIVEN)).isEqualTo(unsaid);
        assertThat(research.bar(anna, NONE, Said.WITHDRAWN)).isEqualTo(unsaid);
    }

    @Test
    void a_letter_asks_for_no_consent() {
        Addressee anna = person();
        assertThat(new Admission(Kind.DIRECT_MARKETING, Medium.POST).bar(anna, NONE, Said.WITHDRAWN))
                .isNull();
    }
}
