package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.PartnerCard;
import eu.dfence.register.privacy.disclosures.api.PartnerForm;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Facts;
import eu.dfence.register.privacy.notice.api.Held;
import eu.dfence.register.privacy.notice.api.LegalBasis;
import eu.dfence.register.privacy.notice.api.Movement;
import eu.dfence.register.privacy.notice.api.Passage;
import eu.dfence.register.privacy.notice.api.ProcessingWords;
import eu.dfence.register.privacy.notice.api.Use;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The notice in one language: in each clause the house's own words, or those that were shipped, and after them what the facts say. Staff
 * are no readers of it: what is held of them only stands in the record of processing.
 */
final class Composition {
    private final Facts facts;
    private final Map<Clause, String> own;
    private final Words words;
    private final ProcessingWords called;

    /** @param own what the house has written, clause by clause */
    Composition(Facts facts, Map<Clause, String> own, LetterLanguage language) {
        this.facts = facts;
        this.own = own;
        this.words = new Words(language);
        this.called = new ProcessingWords(language);
    }

    List<Passage> passages() {
        return Stream.of(Clause.values()).map(this::passage).toList();
    }

    private Passage passage(Clause clause) {
        List<String> told = told(clause).toList();
        List<String> lines = new ArrayList<>();
        if (own.containsKey(clause)) lines.addAll(Words.lines(own.get(clause)));
        else lines.addAll(words.shipped(clause));
        lines.addAll(told.isEmpty() ? words.none(clause) : told);
        return new Passage(clause, words.heading(clause), lines);
    }

    private Stream<String> told(Clause clause) {
        return switch (clause) {
            case REGISTER -> Stream.of(called.text("register"));
            case CONTROLLER -> inThisLanguage(facts.controller());
            case PURPOSES -> items(ofCustomers().map(this::purpose));
            case INTERESTS -> items(ofCustomers().flatMap(this::interests));
            case CATEGORIES -> items(held().map(each -> called.of("category", each.category())));
            case SOURCES -> items(facts.sources().stream().map(each -> called.of("source", each)));
            case RECIPIENTS -> recipients();
            case TRANSFERS -> items(facts.movements().stream().map(this::movement));
            case RETENTION ->
                items(clocks().stream()
                        .filter(facts.periods()::containsKey)
                        .map(each -> called.of("clock", each) + ": "
                                + called.kept(facts.periods().get(each))));
            case COMPLAINT -> inThisLanguage(facts.ombudsman());
            case COOKIES ->
                items(facts.cookies().stream().map(each -> each.called() + ": " + called.of("cookie", each)));
            default -> Stream.of();
        };
    }

    /** Where the safeguards are written down stands after the basis (Art. 13(1)(f)). */
    private String movement(Movement movement) {
        String grounds = movement.grounds().getOrDefault(words.language().tag(), "");
        return movement.recipient() + ", " + called.country(movement.country()) + ": "
                + called.of("transfer", movement.basis()) + (grounds.isBlank() ? "" : "; " + grounds.strip());
    }

    private static Stream<String> items(Stream<String> said) {
        return said.map(each -> Passage.ITEM + each);
    }

    /** An address is an address in every language: where it was not written, the Finnish one stands. */
    private Stream<String> inThisLanguage(Map<String, String> told) {
        String text = told.getOrDefault(words.language().tag(), told.getOrDefault("fi", ""));
        List<String> lines = Words.lines(text);
        return lines.isEmpty() ? Stream.of() : Stream.of(String.join(", ", lines));
    }

    private Stream<Held> held() {
        return facts.held().stream().filter(each -> each.category() != DataCategory.STAFF);
    }

    private Stream<Use> ofCustomers() {
        Set<Purpose> used = held().flatMap(each -> each.purposes().stream()).collect(Collectors.toSet());
        return facts.uses().stream().filter(each -> used.contains(each.purpose()));
    }

    private Set<RetentionClock> clocks() {
        return held().flatMap(each -> each.clocks().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RetentionClock.class)));
    }

    private String purpose(Use use) {
        return called.of("purpose", use.purpose()) + ": "
                + use.grounds().stream()
                        .map(ground -> called.of("legal", ground.basis()))
                        .collect(Collectors.joining("; "));
    }

    private Stream<String> interests(Use use) {
        return use.grounds().stream()
                .filter(ground -> ground.basis() == LegalBasis.INTEREST)
                .filter(ground -> ground.interest().containsKey(words.language().tag()))
                .map(ground -> called.of("purpose", use.purpose()) + ": "
                        + ground.interest().get(words.language().tag()));
    }

    private Stream<String> recipients() {
        String only = facts.disclosed().keySet().stream()
                .sorted()
                .map(each -> called.of("disclosure", each))
                .collect(Collectors.joining(", "));
        return Stream.concat(
                Stream.of(words.text("recipients.only") + " " + only + "."),
                items(facts.partners().stream().flatMap(this::recipient)));
    }

    private Stream<String> recipient(PartnerCard card) {
        PartnerForm partner = card.row().partner();
        String purposes = card.profiles().stream()
                .map(each -> each.purpose())
                .filter(facts.disclosed()::containsKey)
                .map((DisclosurePurpose each) -> called.of("disclosure", each))
                .collect(Collectors.joining(", "));
        String own = partner.name() + " (" + called.country(partner.country()) + "): "
                + called.of("role", partner.role()) + "; " + partner.services()
                + (purposes.isEmpty() ? "" : "; " + purposes);
        Stream<String> further = partner.role() == PartnerRole.INDEPENDENT
                ? Stream.of()
                : card.subProcessors().stream()
                        .filter(each -> each.removedAt() == null)
                        .map(each -> each.name() + " (" + called.country(each.country()) + "): "
                                + called.text("sub-processor") + ", " + partner.name() + "; " + each.task());
        return Stream.concat(Stream.of(own), further);
    }
}
